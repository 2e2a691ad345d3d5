# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'misdemeanour.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QLineEdit, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.day_edit import DayEdit
from kkc_desktop.ui.widgets.long_text import LongText
class Ui_MisdemeanourBlock(object):
    def setupUi(self, MisdemeanourBlock):
        if not MisdemeanourBlock.objectName():
            MisdemeanourBlock.setObjectName(u"MisdemeanourBlock")
        self.block_layout = QVBoxLayout(MisdemeanourBlock)
        self.block_layout.setSpacing(10)
        self.block_layout.setObjectName(u"block_layout")
        self.block_layout.setContentsMargins(0, 0, 0, 0)
        self.breached_provision_layout = QVBoxLayout()
        self.breached_provision_layout.setSpacing(3)
        self.breached_provision_layout.setObjectName(u"breached_provision_layout")
        self.breached_provision_label = QLabel(MisdemeanourBlock)
        self.breached_provision_label.setObjectName(u"breached_provision_label")
        self.breached_provision_label.setTextFormat(Qt.TextFormat.PlainText)

        self.breached_provision_layout.addWidget(self.breached_provision_label)

        self.breached_provision = LongText(MisdemeanourBlock)
        self.breached_provision.setObjectName(u"breached_provision")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.breached_provision.sizePolicy().hasHeightForWidth())
        self.breached_provision.setSizePolicy(sizePolicy)
        self.breached_provision.setMinimumSize(QSize(0, 66))
        self.breached_provision.setMaximumSize(QSize(16777215, 66))

        self.breached_provision_layout.addWidget(self.breached_provision)


        self.block_layout.addLayout(self.breached_provision_layout)

        self.affected_consent_layout = QVBoxLayout()
        self.affected_consent_layout.setSpacing(3)
        self.affected_consent_layout.setObjectName(u"affected_consent_layout")
        self.affected_consent_label = QLabel(MisdemeanourBlock)
        self.affected_consent_label.setObjectName(u"affected_consent_label")
        self.affected_consent_label.setTextFormat(Qt.TextFormat.PlainText)

        self.affected_consent_layout.addWidget(self.affected_consent_label)

        self.affected_consent = CodeListCombo(MisdemeanourBlock)
        self.affected_consent.setObjectName(u"affected_consent")

        self.affected_consent_layout.addWidget(self.affected_consent)


        self.block_layout.addLayout(self.affected_consent_layout)

        self.competent_body_layout = QVBoxLayout()
        self.competent_body_layout.setSpacing(3)
        self.competent_body_layout.setObjectName(u"competent_body_layout")
        self.competent_body_label = QLabel(MisdemeanourBlock)
        self.competent_body_label.setObjectName(u"competent_body_label")
        self.competent_body_label.setTextFormat(Qt.TextFormat.PlainText)

        self.competent_body_layout.addWidget(self.competent_body_label)

        self.competent_body = QLineEdit(MisdemeanourBlock)
        self.competent_body.setObjectName(u"competent_body")

        self.competent_body_layout.addWidget(self.competent_body)


        self.block_layout.addLayout(self.competent_body_layout)

        self.refer_by_on_layout = QVBoxLayout()
        self.refer_by_on_layout.setSpacing(3)
        self.refer_by_on_layout.setObjectName(u"refer_by_on_layout")
        self.refer_by_on_label = QLabel(MisdemeanourBlock)
        self.refer_by_on_label.setObjectName(u"refer_by_on_label")
        self.refer_by_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.refer_by_on_layout.addWidget(self.refer_by_on_label)

        self.refer_by_on = DayEdit(MisdemeanourBlock)
        self.refer_by_on.setObjectName(u"refer_by_on")

        self.refer_by_on_layout.addWidget(self.refer_by_on)


        self.block_layout.addLayout(self.refer_by_on_layout)

        self.misdemeanour_hint = QLabel(MisdemeanourBlock)
        self.misdemeanour_hint.setObjectName(u"misdemeanour_hint")
        self.misdemeanour_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.misdemeanour_hint.setWordWrap(True)

        self.block_layout.addWidget(self.misdemeanour_hint)

        self.block_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.block_layout.addItem(self.block_spacer)

        self.block_layout.setStretch(5, 1)
#if QT_CONFIG(shortcut)
        self.breached_provision_label.setBuddy(self.breached_provision)
        self.affected_consent_label.setBuddy(self.affected_consent)
        self.competent_body_label.setBuddy(self.competent_body)
        self.refer_by_on_label.setBuddy(self.refer_by_on)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.breached_provision, self.affected_consent)
        QWidget.setTabOrder(self.affected_consent, self.competent_body)
        QWidget.setTabOrder(self.competent_body, self.refer_by_on)

        self.retranslateUi(MisdemeanourBlock)
    # setupUi

    def retranslateUi(self, MisdemeanourBlock):
        self.breached_provision_label.setProperty(u"kind", QCoreApplication.translate("MisdemeanourBlock", u"field-label", None))
        self.breached_provision_label.setText(QCoreApplication.translate("MisdemeanourBlock", u"&Poru\u0161en\u00e9 ustanoven\u00ed", None))
        self.breached_provision.setPlaceholderText(QCoreApplication.translate("MisdemeanourBlock", u"nap\u0159\u00edklad \u00a7 5 odst. 1 p\u00edsm. d) z\u00e1kona \u010d. 251/2016 Sb.", None))
        self.affected_consent_label.setProperty(u"kind", QCoreApplication.translate("MisdemeanourBlock", u"field-label", None))
        self.affected_consent_label.setText(QCoreApplication.translate("MisdemeanourBlock", u"Souhlas osoby p\u0159\u00ed&mo posti\u017een\u00e9", None))
        self.competent_body_label.setProperty(u"kind", QCoreApplication.translate("MisdemeanourBlock", u"field-label", None))
        self.competent_body_label.setText(QCoreApplication.translate("MisdemeanourBlock", u"P\u0159\u00ed&slu\u0161n\u00fd org\u00e1n", None))
        self.competent_body.setPlaceholderText(QCoreApplication.translate("MisdemeanourBlock", u"nap\u0159\u00edklad Magistr\u00e1t m\u011bsta Olomouce, odd\u011blen\u00ed p\u0159estupk\u016f", None))
        self.refer_by_on_label.setProperty(u"kind", QCoreApplication.translate("MisdemeanourBlock", u"field-label", None))
        self.refer_by_on_label.setText(QCoreApplication.translate("MisdemeanourBlock", u"P\u0159edat ne&jpozd\u011bji", None))
        self.misdemeanour_hint.setProperty(u"kind", QCoreApplication.translate("MisdemeanourBlock", u"second-line", None))
        self.misdemeanour_hint.setText(QCoreApplication.translate("MisdemeanourBlock", u"Souhlas s\u00a0\u0159\u00edzen\u00edm se vy\u017eaduje jen u\u00a0n\u011bkter\u00fdch p\u0159estupk\u016f (\u00a7\u00a079 z\u00e1kona \u010d.\u00a0250/2016\u00a0Sb.). Lh\u016fta k\u00a0p\u0159ed\u00e1n\u00ed jen upozor\u0148uje.", None))
        pass
    # retranslateUi

