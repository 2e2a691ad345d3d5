# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'claims.ui'
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
    QVBoxLayout, QWidget)

from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.long_text import LongText
class Ui_ClaimsBlock(object):
    def setupUi(self, ClaimsBlock):
        if not ClaimsBlock.objectName():
            ClaimsBlock.setObjectName(u"ClaimsBlock")
        self.block_layout = QVBoxLayout(ClaimsBlock)
        self.block_layout.setSpacing(10)
        self.block_layout.setObjectName(u"block_layout")
        self.block_layout.setContentsMargins(0, 0, 0, 0)
        self.row_0_layout = QHBoxLayout()
        self.row_0_layout.setSpacing(12)
        self.row_0_layout.setObjectName(u"row_0_layout")
        self.claims_damages_layout = QVBoxLayout()
        self.claims_damages_layout.setSpacing(3)
        self.claims_damages_layout.setObjectName(u"claims_damages_layout")
        self.claims_damages_label = QLabel(ClaimsBlock)
        self.claims_damages_label.setObjectName(u"claims_damages_label")
        self.claims_damages_label.setTextFormat(Qt.TextFormat.PlainText)

        self.claims_damages_layout.addWidget(self.claims_damages_label)

        self.claims_damages = CodeListCombo(ClaimsBlock)
        self.claims_damages.setObjectName(u"claims_damages")

        self.claims_damages_layout.addWidget(self.claims_damages)


        self.row_0_layout.addLayout(self.claims_damages_layout)

        self.wants_notification_layout = QVBoxLayout()
        self.wants_notification_layout.setSpacing(3)
        self.wants_notification_layout.setObjectName(u"wants_notification_layout")
        self.wants_notification_label = QLabel(ClaimsBlock)
        self.wants_notification_label.setObjectName(u"wants_notification_label")
        self.wants_notification_label.setTextFormat(Qt.TextFormat.PlainText)

        self.wants_notification_layout.addWidget(self.wants_notification_label)

        self.wants_notification = CodeListCombo(ClaimsBlock)
        self.wants_notification.setObjectName(u"wants_notification")

        self.wants_notification_layout.addWidget(self.wants_notification)


        self.row_0_layout.addLayout(self.wants_notification_layout)

        self.row_0_layout.setStretch(0, 1)
        self.row_0_layout.setStretch(1, 1)

        self.block_layout.addLayout(self.row_0_layout)

        self.claims_hint = QLabel(ClaimsBlock)
        self.claims_hint.setObjectName(u"claims_hint")
        self.claims_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.claims_hint.setWordWrap(True)

        self.block_layout.addWidget(self.claims_hint)

        self.proposals_layout = QVBoxLayout()
        self.proposals_layout.setSpacing(3)
        self.proposals_layout.setObjectName(u"proposals_layout")
        self.proposals_label = QLabel(ClaimsBlock)
        self.proposals_label.setObjectName(u"proposals_label")
        self.proposals_label.setTextFormat(Qt.TextFormat.PlainText)

        self.proposals_layout.addWidget(self.proposals_label)

        self.proposals = LongText(ClaimsBlock)
        self.proposals.setObjectName(u"proposals")
        self.proposals.setMinimumSize(QSize(0, 110))

        self.proposals_layout.addWidget(self.proposals)


        self.block_layout.addLayout(self.proposals_layout)

        self.block_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.claims_damages_label.setBuddy(self.claims_damages)
        self.wants_notification_label.setBuddy(self.wants_notification)
        self.proposals_label.setBuddy(self.proposals)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.claims_damages, self.wants_notification)
        QWidget.setTabOrder(self.wants_notification, self.proposals)

        self.retranslateUi(ClaimsBlock)
    # setupUi

    def retranslateUi(self, ClaimsBlock):
        self.claims_damages_label.setProperty(u"kind", QCoreApplication.translate("ClaimsBlock", u"field-label", None))
        self.claims_damages_label.setText(QCoreApplication.translate("ClaimsBlock", u"N\u00e1rok na n\u00e1&hradu", None))
        self.wants_notification_label.setProperty(u"kind", QCoreApplication.translate("ClaimsBlock", u"field-label", None))
        self.wants_notification_label.setText(QCoreApplication.translate("ClaimsBlock", u"&Vyrozum\u011bn\u00ed do m\u011bs\u00edce", None))
        self.claims_hint.setProperty(u"kind", QCoreApplication.translate("ClaimsBlock", u"second-line", None))
        self.claims_hint.setText(QCoreApplication.translate("ClaimsBlock", u"Ot\u00e1zka na n\u00e1hradu \u0161kody je povinn\u00e1 (\u00a7\u00a059 T\u0158). Vyrozum\u011bn\u00ed do jednoho m\u011bs\u00edce: \u00a7\u00a0158 odst.\u00a02 T\u0158.", None))
        self.proposals_label.setProperty(u"kind", QCoreApplication.translate("ClaimsBlock", u"field-label", None))
        self.proposals_label.setText(QCoreApplication.translate("ClaimsBlock", u"&Dal\u0161\u00ed n\u00e1vrhy", None))
        pass
    # retranslateUi

