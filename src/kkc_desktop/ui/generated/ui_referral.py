# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'referral.ui'
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
class Ui_ReferralBlock(object):
    def setupUi(self, ReferralBlock):
        if not ReferralBlock.objectName():
            ReferralBlock.setObjectName(u"ReferralBlock")
        self.block_layout = QVBoxLayout(ReferralBlock)
        self.block_layout.setSpacing(10)
        self.block_layout.setObjectName(u"block_layout")
        self.block_layout.setContentsMargins(0, 0, 0, 0)
        self.referral_matter_layout = QVBoxLayout()
        self.referral_matter_layout.setSpacing(3)
        self.referral_matter_layout.setObjectName(u"referral_matter_layout")
        self.referral_matter_label = QLabel(ReferralBlock)
        self.referral_matter_label.setObjectName(u"referral_matter_label")
        self.referral_matter_label.setTextFormat(Qt.TextFormat.PlainText)

        self.referral_matter_layout.addWidget(self.referral_matter_label)

        self.referral_matter = LongText(ReferralBlock)
        self.referral_matter.setObjectName(u"referral_matter")
        self.referral_matter.setMinimumSize(QSize(0, 66))

        self.referral_matter_layout.addWidget(self.referral_matter)


        self.block_layout.addLayout(self.referral_matter_layout)

        self.referral_place_layout = QVBoxLayout()
        self.referral_place_layout.setSpacing(3)
        self.referral_place_layout.setObjectName(u"referral_place_layout")
        self.referral_place_label = QLabel(ReferralBlock)
        self.referral_place_label.setObjectName(u"referral_place_label")
        self.referral_place_label.setTextFormat(Qt.TextFormat.PlainText)

        self.referral_place_layout.addWidget(self.referral_place_label)

        self.referral_place = LongText(ReferralBlock)
        self.referral_place.setObjectName(u"referral_place")
        self.referral_place.setMinimumSize(QSize(0, 88))

        self.referral_place_layout.addWidget(self.referral_place)


        self.block_layout.addLayout(self.referral_place_layout)

        self.referral_note_layout = QVBoxLayout()
        self.referral_note_layout.setSpacing(3)
        self.referral_note_layout.setObjectName(u"referral_note_layout")
        self.referral_note_label = QLabel(ReferralBlock)
        self.referral_note_label.setObjectName(u"referral_note_label")
        self.referral_note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.referral_note_layout.addWidget(self.referral_note_label)

        self.referral_note = LongText(ReferralBlock)
        self.referral_note.setObjectName(u"referral_note")
        self.referral_note.setMinimumSize(QSize(0, 66))

        self.referral_note_layout.addWidget(self.referral_note)


        self.block_layout.addLayout(self.referral_note_layout)

        self.block_layout.setStretch(0, 1)
        self.block_layout.setStretch(1, 1)
        self.block_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.referral_matter_label.setBuddy(self.referral_matter)
        self.referral_place_label.setBuddy(self.referral_place)
        self.referral_note_label.setBuddy(self.referral_note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.referral_matter, self.referral_place)
        QWidget.setTabOrder(self.referral_place, self.referral_note)

        self.retranslateUi(ReferralBlock)
    # setupUi

    def retranslateUi(self, ReferralBlock):
        self.referral_matter_label.setProperty(u"kind", QCoreApplication.translate("ReferralBlock", u"field-label", None))
        self.referral_matter_label.setText(QCoreApplication.translate("ReferralBlock", u"S &\u010d\u00edm osoba p\u0159i\u0161la", None))
        self.referral_place_label.setProperty(u"kind", QCoreApplication.translate("ReferralBlock", u"field-label", None))
        self.referral_place_label.setText(QCoreApplication.translate("ReferralBlock", u"&Kam se m\u00e1 obr\u00e1tit", None))
        self.referral_place.setPlaceholderText(QCoreApplication.translate("ReferralBlock", u"\u00fa\u0159ad, adresa, telefon, \u00fa\u0159edn\u00ed hodiny", None))
        self.referral_note_label.setProperty(u"kind", QCoreApplication.translate("ReferralBlock", u"field-label", None))
        self.referral_note_label.setText(QCoreApplication.translate("ReferralBlock", u"Co si vz\u00ed&t s sebou a dal\u0161\u00ed rada", None))
        pass
    # retranslateUi

