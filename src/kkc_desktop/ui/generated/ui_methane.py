# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'methane.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QSizePolicy, QSpinBox, QVBoxLayout, QWidget)

from kkc_desktop.ui.widgets.long_text import LongText
class Ui_MethaneBlock(object):
    def setupUi(self, MethaneBlock):
        if not MethaneBlock.objectName():
            MethaneBlock.setObjectName(u"MethaneBlock")
        self.block_layout = QVBoxLayout(MethaneBlock)
        self.block_layout.setSpacing(10)
        self.block_layout.setObjectName(u"block_layout")
        self.block_layout.setContentsMargins(0, 0, 0, 0)
        self.row_0_layout = QHBoxLayout()
        self.row_0_layout.setSpacing(12)
        self.row_0_layout.setObjectName(u"row_0_layout")
        self.notice_number_layout = QVBoxLayout()
        self.notice_number_layout.setSpacing(3)
        self.notice_number_layout.setObjectName(u"notice_number_layout")
        self.notice_number_label = QLabel(MethaneBlock)
        self.notice_number_label.setObjectName(u"notice_number_label")
        self.notice_number_label.setTextFormat(Qt.TextFormat.PlainText)

        self.notice_number_layout.addWidget(self.notice_number_label)

        self.notice_number = QSpinBox(MethaneBlock)
        self.notice_number.setObjectName(u"notice_number")
        self.notice_number.setMaximum(999)
        self.notice_number.setMaximumSize(QSize(90, 16777215))

        self.notice_number_layout.addWidget(self.notice_number)


        self.row_0_layout.addLayout(self.notice_number_layout)

        self.methane_major_layout = QVBoxLayout()
        self.methane_major_layout.setSpacing(3)
        self.methane_major_layout.setObjectName(u"methane_major_layout")
        self.methane_major_label = QLabel(MethaneBlock)
        self.methane_major_label.setObjectName(u"methane_major_label")
        self.methane_major_label.setTextFormat(Qt.TextFormat.PlainText)

        self.methane_major_layout.addWidget(self.methane_major_label)

        self.methane_major = QLineEdit(MethaneBlock)
        self.methane_major.setObjectName(u"methane_major")

        self.methane_major_layout.addWidget(self.methane_major)


        self.row_0_layout.addLayout(self.methane_major_layout)

        self.row_0_layout.setStretch(1, 1)

        self.block_layout.addLayout(self.row_0_layout)

        self.methane_location_layout = QVBoxLayout()
        self.methane_location_layout.setSpacing(3)
        self.methane_location_layout.setObjectName(u"methane_location_layout")
        self.methane_location_label = QLabel(MethaneBlock)
        self.methane_location_label.setObjectName(u"methane_location_label")
        self.methane_location_label.setTextFormat(Qt.TextFormat.PlainText)

        self.methane_location_layout.addWidget(self.methane_location_label)

        self.methane_location = LongText(MethaneBlock)
        self.methane_location.setObjectName(u"methane_location")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.methane_location.sizePolicy().hasHeightForWidth())
        self.methane_location.setSizePolicy(sizePolicy)
        self.methane_location.setMinimumSize(QSize(0, 48))
        self.methane_location.setMaximumSize(QSize(16777215, 48))

        self.methane_location_layout.addWidget(self.methane_location)


        self.block_layout.addLayout(self.methane_location_layout)

        self.methane_type_layout = QVBoxLayout()
        self.methane_type_layout.setSpacing(3)
        self.methane_type_layout.setObjectName(u"methane_type_layout")
        self.methane_type_label = QLabel(MethaneBlock)
        self.methane_type_label.setObjectName(u"methane_type_label")
        self.methane_type_label.setTextFormat(Qt.TextFormat.PlainText)

        self.methane_type_layout.addWidget(self.methane_type_label)

        self.methane_type = QLineEdit(MethaneBlock)
        self.methane_type.setObjectName(u"methane_type")

        self.methane_type_layout.addWidget(self.methane_type)


        self.block_layout.addLayout(self.methane_type_layout)

        self.methane_hazards_layout = QVBoxLayout()
        self.methane_hazards_layout.setSpacing(3)
        self.methane_hazards_layout.setObjectName(u"methane_hazards_layout")
        self.methane_hazards_label = QLabel(MethaneBlock)
        self.methane_hazards_label.setObjectName(u"methane_hazards_label")
        self.methane_hazards_label.setTextFormat(Qt.TextFormat.PlainText)

        self.methane_hazards_layout.addWidget(self.methane_hazards_label)

        self.methane_hazards = LongText(MethaneBlock)
        self.methane_hazards.setObjectName(u"methane_hazards")
        sizePolicy.setHeightForWidth(self.methane_hazards.sizePolicy().hasHeightForWidth())
        self.methane_hazards.setSizePolicy(sizePolicy)
        self.methane_hazards.setMinimumSize(QSize(0, 48))
        self.methane_hazards.setMaximumSize(QSize(16777215, 48))

        self.methane_hazards_layout.addWidget(self.methane_hazards)


        self.block_layout.addLayout(self.methane_hazards_layout)

        self.methane_access_layout = QVBoxLayout()
        self.methane_access_layout.setSpacing(3)
        self.methane_access_layout.setObjectName(u"methane_access_layout")
        self.methane_access_label = QLabel(MethaneBlock)
        self.methane_access_label.setObjectName(u"methane_access_label")
        self.methane_access_label.setTextFormat(Qt.TextFormat.PlainText)

        self.methane_access_layout.addWidget(self.methane_access_label)

        self.methane_access = QLineEdit(MethaneBlock)
        self.methane_access.setObjectName(u"methane_access")

        self.methane_access_layout.addWidget(self.methane_access)


        self.block_layout.addLayout(self.methane_access_layout)

        self.methane_casualties_layout = QVBoxLayout()
        self.methane_casualties_layout.setSpacing(3)
        self.methane_casualties_layout.setObjectName(u"methane_casualties_layout")
        self.methane_casualties_label = QLabel(MethaneBlock)
        self.methane_casualties_label.setObjectName(u"methane_casualties_label")
        self.methane_casualties_label.setTextFormat(Qt.TextFormat.PlainText)

        self.methane_casualties_layout.addWidget(self.methane_casualties_label)

        self.methane_casualties = QLineEdit(MethaneBlock)
        self.methane_casualties.setObjectName(u"methane_casualties")

        self.methane_casualties_layout.addWidget(self.methane_casualties)


        self.block_layout.addLayout(self.methane_casualties_layout)

        self.methane_services_layout = QVBoxLayout()
        self.methane_services_layout.setSpacing(3)
        self.methane_services_layout.setObjectName(u"methane_services_layout")
        self.methane_services_label = QLabel(MethaneBlock)
        self.methane_services_label.setObjectName(u"methane_services_label")
        self.methane_services_label.setTextFormat(Qt.TextFormat.PlainText)

        self.methane_services_layout.addWidget(self.methane_services_label)

        self.methane_services = LongText(MethaneBlock)
        self.methane_services.setObjectName(u"methane_services")
        sizePolicy.setHeightForWidth(self.methane_services.sizePolicy().hasHeightForWidth())
        self.methane_services.setSizePolicy(sizePolicy)
        self.methane_services.setMinimumSize(QSize(0, 48))
        self.methane_services.setMaximumSize(QSize(16777215, 48))

        self.methane_services_layout.addWidget(self.methane_services)


        self.block_layout.addLayout(self.methane_services_layout)

        self.operations_handover_layout = QVBoxLayout()
        self.operations_handover_layout.setSpacing(3)
        self.operations_handover_layout.setObjectName(u"operations_handover_layout")
        self.operations_handover_label = QLabel(MethaneBlock)
        self.operations_handover_label.setObjectName(u"operations_handover_label")
        self.operations_handover_label.setTextFormat(Qt.TextFormat.PlainText)

        self.operations_handover_layout.addWidget(self.operations_handover_label)

        self.operations_handover = QLineEdit(MethaneBlock)
        self.operations_handover.setObjectName(u"operations_handover")

        self.operations_handover_layout.addWidget(self.operations_handover)


        self.block_layout.addLayout(self.operations_handover_layout)

        self.log_extract_layout = QVBoxLayout()
        self.log_extract_layout.setSpacing(3)
        self.log_extract_layout.setObjectName(u"log_extract_layout")
        self.log_extract_label = QLabel(MethaneBlock)
        self.log_extract_label.setObjectName(u"log_extract_label")
        self.log_extract_label.setTextFormat(Qt.TextFormat.PlainText)

        self.log_extract_layout.addWidget(self.log_extract_label)

        self.log_extract = LongText(MethaneBlock)
        self.log_extract.setObjectName(u"log_extract")
        self.log_extract.setMinimumSize(QSize(0, 88))

        self.log_extract_layout.addWidget(self.log_extract)


        self.block_layout.addLayout(self.log_extract_layout)

#if QT_CONFIG(shortcut)
        self.notice_number_label.setBuddy(self.notice_number)
        self.methane_major_label.setBuddy(self.methane_major)
        self.methane_location_label.setBuddy(self.methane_location)
        self.methane_type_label.setBuddy(self.methane_type)
        self.methane_hazards_label.setBuddy(self.methane_hazards)
        self.methane_access_label.setBuddy(self.methane_access)
        self.methane_casualties_label.setBuddy(self.methane_casualties)
        self.methane_services_label.setBuddy(self.methane_services)
        self.operations_handover_label.setBuddy(self.operations_handover)
        self.log_extract_label.setBuddy(self.log_extract)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.notice_number, self.methane_major)
        QWidget.setTabOrder(self.methane_major, self.methane_location)
        QWidget.setTabOrder(self.methane_location, self.methane_type)
        QWidget.setTabOrder(self.methane_type, self.methane_hazards)
        QWidget.setTabOrder(self.methane_hazards, self.methane_access)
        QWidget.setTabOrder(self.methane_access, self.methane_casualties)
        QWidget.setTabOrder(self.methane_casualties, self.methane_services)
        QWidget.setTabOrder(self.methane_services, self.operations_handover)
        QWidget.setTabOrder(self.operations_handover, self.log_extract)

        self.retranslateUi(MethaneBlock)
    # setupUi

    def retranslateUi(self, MethaneBlock):
        self.notice_number_label.setProperty(u"kind", QCoreApplication.translate("MethaneBlock", u"field-label", None))
        self.notice_number_label.setText(QCoreApplication.translate("MethaneBlock", u"Hl\u00e1\u0161en\u00ed &\u010d.", None))
        self.methane_major_label.setProperty(u"kind", QCoreApplication.translate("MethaneBlock", u"field-label", None))
        self.methane_major_label.setText(QCoreApplication.translate("MethaneBlock", u"&M \u2013 z\u00e1va\u017en\u00e1 ud\u00e1lost, krizov\u00fd stav", None))
        self.methane_location_label.setProperty(u"kind", QCoreApplication.translate("MethaneBlock", u"field-label", None))
        self.methane_location_label.setText(QCoreApplication.translate("MethaneBlock", u"&E \u2013 p\u0159esn\u00e9 m\u00edsto", None))
        self.methane_type_label.setProperty(u"kind", QCoreApplication.translate("MethaneBlock", u"field-label", None))
        self.methane_type_label.setText(QCoreApplication.translate("MethaneBlock", u"&T \u2013 druh ud\u00e1losti", None))
        self.methane_hazards_label.setProperty(u"kind", QCoreApplication.translate("MethaneBlock", u"field-label", None))
        self.methane_hazards_label.setText(QCoreApplication.translate("MethaneBlock", u"&H \u2013 nebezpe\u010d\u00ed", None))
        self.methane_access_label.setProperty(u"kind", QCoreApplication.translate("MethaneBlock", u"field-label", None))
        self.methane_access_label.setText(QCoreApplication.translate("MethaneBlock", u"A \u2013 p\u0159\u00ed&jezd a n\u00e1stup", None))
        self.methane_casualties_label.setProperty(u"kind", QCoreApplication.translate("MethaneBlock", u"field-label", None))
        self.methane_casualties_label.setText(QCoreApplication.translate("MethaneBlock", u"N \u2013 &po\u010dty posti\u017een\u00fdch", None))
        self.methane_services_label.setProperty(u"kind", QCoreApplication.translate("MethaneBlock", u"field-label", None))
        self.methane_services_label.setText(QCoreApplication.translate("MethaneBlock", u"E \u2013 &slo\u017eky na m\u00edst\u011b a po\u017eadovan\u00e9", None))
        self.operations_handover_label.setProperty(u"kind", QCoreApplication.translate("MethaneBlock", u"field-label", None))
        self.operations_handover_label.setText(QCoreApplication.translate("MethaneBlock", u"P\u0159ed\u00e1n&o opera\u010dn\u00edmu st\u0159edisku", None))
        self.operations_handover.setPlaceholderText(QCoreApplication.translate("MethaneBlock", u"kdy a kdo p\u0159ijal", None))
        self.log_extract_label.setProperty(u"kind", QCoreApplication.translate("MethaneBlock", u"field-label", None))
        self.log_extract_label.setText(QCoreApplication.translate("MethaneBlock", u"&V\u00fdpis ze situa\u010dn\u00edho den\u00edku", None))
        pass
    # retranslateUi

