# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'attachments.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QSizePolicy,
    QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

from kkc_desktop.ui.widgets.long_text import LongText
class Ui_AttachmentsBlock(object):
    def setupUi(self, AttachmentsBlock):
        if not AttachmentsBlock.objectName():
            AttachmentsBlock.setObjectName(u"AttachmentsBlock")
        self.block_layout = QVBoxLayout(AttachmentsBlock)
        self.block_layout.setSpacing(10)
        self.block_layout.setObjectName(u"block_layout")
        self.block_layout.setContentsMargins(0, 0, 0, 0)
        self.attachments_layout = QVBoxLayout()
        self.attachments_layout.setSpacing(3)
        self.attachments_layout.setObjectName(u"attachments_layout")
        self.attachments_label = QLabel(AttachmentsBlock)
        self.attachments_label.setObjectName(u"attachments_label")
        self.attachments_label.setTextFormat(Qt.TextFormat.PlainText)

        self.attachments_layout.addWidget(self.attachments_label)

        self.attachments = LongText(AttachmentsBlock)
        self.attachments.setObjectName(u"attachments")
        self.attachments.setMinimumSize(QSize(0, 110))

        self.attachments_layout.addWidget(self.attachments)


        self.block_layout.addLayout(self.attachments_layout)

        self.row_1_layout = QHBoxLayout()
        self.row_1_layout.setSpacing(12)
        self.row_1_layout.setObjectName(u"row_1_layout")
        self.attachments_count_layout = QVBoxLayout()
        self.attachments_count_layout.setSpacing(3)
        self.attachments_count_layout.setObjectName(u"attachments_count_layout")
        self.attachments_count_label = QLabel(AttachmentsBlock)
        self.attachments_count_label.setObjectName(u"attachments_count_label")
        self.attachments_count_label.setTextFormat(Qt.TextFormat.PlainText)

        self.attachments_count_layout.addWidget(self.attachments_count_label)

        self.attachments_count = QSpinBox(AttachmentsBlock)
        self.attachments_count.setObjectName(u"attachments_count")
        self.attachments_count.setMaximum(999)
        self.attachments_count.setMaximumSize(QSize(110, 16777215))

        self.attachments_count_layout.addWidget(self.attachments_count)


        self.row_1_layout.addLayout(self.attachments_count_layout)

        self.attachments_sheets_layout = QVBoxLayout()
        self.attachments_sheets_layout.setSpacing(3)
        self.attachments_sheets_layout.setObjectName(u"attachments_sheets_layout")
        self.attachments_sheets_label = QLabel(AttachmentsBlock)
        self.attachments_sheets_label.setObjectName(u"attachments_sheets_label")
        self.attachments_sheets_label.setTextFormat(Qt.TextFormat.PlainText)

        self.attachments_sheets_layout.addWidget(self.attachments_sheets_label)

        self.attachments_sheets = QSpinBox(AttachmentsBlock)
        self.attachments_sheets.setObjectName(u"attachments_sheets")
        self.attachments_sheets.setMaximum(9999)
        self.attachments_sheets.setMaximumSize(QSize(110, 16777215))

        self.attachments_sheets_layout.addWidget(self.attachments_sheets)


        self.row_1_layout.addLayout(self.attachments_sheets_layout)

        self.counts_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_1_layout.addItem(self.counts_spacer)

        self.row_1_layout.setStretch(2, 1)

        self.block_layout.addLayout(self.row_1_layout)

        self.block_layout.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.attachments_label.setBuddy(self.attachments)
        self.attachments_count_label.setBuddy(self.attachments_count)
        self.attachments_sheets_label.setBuddy(self.attachments_sheets)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.attachments, self.attachments_count)
        QWidget.setTabOrder(self.attachments_count, self.attachments_sheets)

        self.retranslateUi(AttachmentsBlock)
    # setupUi

    def retranslateUi(self, AttachmentsBlock):
        self.attachments_label.setProperty(u"kind", QCoreApplication.translate("AttachmentsBlock", u"field-label", None))
        self.attachments_label.setText(QCoreApplication.translate("AttachmentsBlock", u"&Seznam p\u0159\u00edloh", None))
        self.attachments.setPlaceholderText(QCoreApplication.translate("AttachmentsBlock", u"ka\u017ed\u00e1 p\u0159\u00edloha na sv\u016fj \u0159\u00e1dek", None))
        self.attachments_count_label.setProperty(u"kind", QCoreApplication.translate("AttachmentsBlock", u"field-label", None))
        self.attachments_count_label.setText(QCoreApplication.translate("AttachmentsBlock", u"&Po\u010det p\u0159\u00edloh", None))
        self.attachments_sheets_label.setProperty(u"kind", QCoreApplication.translate("AttachmentsBlock", u"field-label", None))
        self.attachments_sheets_label.setText(QCoreApplication.translate("AttachmentsBlock", u"Po\u010det &list\u016f p\u0159\u00edloh", None))
        pass
    # retranslateUi

