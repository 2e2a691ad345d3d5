# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reported.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QSizePolicy, QVBoxLayout,
    QWidget)

from kkc_desktop.ui.widgets.long_text import LongText
class Ui_ReportedBlock(object):
    def setupUi(self, ReportedBlock):
        if not ReportedBlock.objectName():
            ReportedBlock.setObjectName(u"ReportedBlock")
        self.block_layout = QVBoxLayout(ReportedBlock)
        self.block_layout.setSpacing(10)
        self.block_layout.setObjectName(u"block_layout")
        self.block_layout.setContentsMargins(0, 0, 0, 0)
        self.reported_person_layout = QVBoxLayout()
        self.reported_person_layout.setSpacing(3)
        self.reported_person_layout.setObjectName(u"reported_person_layout")
        self.reported_person_label = QLabel(ReportedBlock)
        self.reported_person_label.setObjectName(u"reported_person_label")
        self.reported_person_label.setTextFormat(Qt.TextFormat.PlainText)

        self.reported_person_layout.addWidget(self.reported_person_label)

        self.reported_person = LongText(ReportedBlock)
        self.reported_person.setObjectName(u"reported_person")
        self.reported_person.setMinimumSize(QSize(0, 88))

        self.reported_person_layout.addWidget(self.reported_person)


        self.block_layout.addLayout(self.reported_person_layout)

        self.proofs_layout = QVBoxLayout()
        self.proofs_layout.setSpacing(3)
        self.proofs_layout.setObjectName(u"proofs_layout")
        self.proofs_label = QLabel(ReportedBlock)
        self.proofs_label.setObjectName(u"proofs_label")
        self.proofs_label.setTextFormat(Qt.TextFormat.PlainText)

        self.proofs_layout.addWidget(self.proofs_label)

        self.proofs = LongText(ReportedBlock)
        self.proofs.setObjectName(u"proofs")
        self.proofs.setMinimumSize(QSize(0, 88))

        self.proofs_layout.addWidget(self.proofs)


        self.block_layout.addLayout(self.proofs_layout)

        self.block_layout.setStretch(0, 1)
        self.block_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.reported_person_label.setBuddy(self.reported_person)
        self.proofs_label.setBuddy(self.proofs)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reported_person, self.proofs)

        self.retranslateUi(ReportedBlock)
    # setupUi

    def retranslateUi(self, ReportedBlock):
        self.reported_person_label.setProperty(u"kind", QCoreApplication.translate("ReportedBlock", u"field-label", None))
        self.reported_person_label.setText(QCoreApplication.translate("ReportedBlock", u"&Oznamovan\u00e1 osoba", None))
        self.reported_person.setPlaceholderText(QCoreApplication.translate("ReportedBlock", u"kdo to byl, nebo popis nezn\u00e1m\u00e9 osoby; osobn\u00ed pom\u011bry, jsou-li zn\u00e1my", None))
        self.proofs_label.setProperty(u"kind", QCoreApplication.translate("ReportedBlock", u"field-label", None))
        self.proofs_label.setText(QCoreApplication.translate("ReportedBlock", u"&D\u016fkazy", None))
        self.proofs.setPlaceholderText(QCoreApplication.translate("ReportedBlock", u"sv\u011bdci, listiny, kamerov\u00e9 z\u00e1znamy, v\u011bci", None))
        pass
    # retranslateUi

