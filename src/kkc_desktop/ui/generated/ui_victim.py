# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'victim.ui'
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

from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.long_text import LongText
class Ui_VictimBlock(object):
    def setupUi(self, VictimBlock):
        if not VictimBlock.objectName():
            VictimBlock.setObjectName(u"VictimBlock")
        self.block_layout = QVBoxLayout(VictimBlock)
        self.block_layout.setSpacing(10)
        self.block_layout.setObjectName(u"block_layout")
        self.block_layout.setContentsMargins(0, 0, 0, 0)
        self.victim_contacts_layout = QVBoxLayout()
        self.victim_contacts_layout.setSpacing(3)
        self.victim_contacts_layout.setObjectName(u"victim_contacts_layout")
        self.victim_contacts_label = QLabel(VictimBlock)
        self.victim_contacts_label.setObjectName(u"victim_contacts_label")
        self.victim_contacts_label.setTextFormat(Qt.TextFormat.PlainText)

        self.victim_contacts_layout.addWidget(self.victim_contacts_label)

        self.victim_contacts = LongText(VictimBlock)
        self.victim_contacts.setObjectName(u"victim_contacts")
        self.victim_contacts.setMinimumSize(QSize(0, 88))

        self.victim_contacts_layout.addWidget(self.victim_contacts)


        self.block_layout.addLayout(self.victim_contacts_layout)

        self.explained_orally_layout = QVBoxLayout()
        self.explained_orally_layout.setSpacing(3)
        self.explained_orally_layout.setObjectName(u"explained_orally_layout")
        self.explained_orally_label = QLabel(VictimBlock)
        self.explained_orally_label.setObjectName(u"explained_orally_label")
        self.explained_orally_label.setTextFormat(Qt.TextFormat.PlainText)

        self.explained_orally_layout.addWidget(self.explained_orally_label)

        self.explained_orally = CodeListCombo(VictimBlock)
        self.explained_orally.setObjectName(u"explained_orally")

        self.explained_orally_layout.addWidget(self.explained_orally)


        self.block_layout.addLayout(self.explained_orally_layout)

        self.victim_hint = QLabel(VictimBlock)
        self.victim_hint.setObjectName(u"victim_hint")
        self.victim_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.victim_hint.setWordWrap(True)

        self.block_layout.addWidget(self.victim_hint)

        self.block_layout.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.victim_contacts_label.setBuddy(self.victim_contacts)
        self.explained_orally_label.setBuddy(self.explained_orally)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.victim_contacts, self.explained_orally)

        self.retranslateUi(VictimBlock)
    # setupUi

    def retranslateUi(self, VictimBlock):
        self.victim_contacts_label.setProperty(u"kind", QCoreApplication.translate("VictimBlock", u"field-label", None))
        self.victim_contacts_label.setText(QCoreApplication.translate("VictimBlock", u"&Kontakty na pomoc v okol\u00ed", None))
        self.victim_contacts.setPlaceholderText(QCoreApplication.translate("VictimBlock", u"poskytovatel\u00e9 pomoci z registru, interven\u010dn\u00ed centrum, azylov\u00fd d\u016fm, ka\u017ed\u00fd na \u0159\u00e1dek", None))
        self.explained_orally_label.setProperty(u"kind", QCoreApplication.translate("VictimBlock", u"field-label", None))
        self.explained_orally_label.setText(QCoreApplication.translate("VictimBlock", u"Vysv\u011btleno \u00fas&tn\u011b", None))
        self.victim_hint.setProperty(u"kind", QCoreApplication.translate("VictimBlock", u"second-line", None))
        self.victim_hint.setText(QCoreApplication.translate("VictimBlock", u"Linky pomoci s\u00a0ov\u011b\u0159en\u00fdm \u010d\u00edslem se vytisknou samy; u\u00a0ostatn\u00edch stoj\u00ed \u201eaktu\u00e1ln\u00ed \u010d\u00edslo sd\u011bl\u00ed obsluha\u201c. \u010cas p\u0159ed\u00e1n\u00ed zapi\u0161te v\u00a0\u010d\u00e1sti Pou\u010den\u00ed.", None))
        pass
    # retranslateUi

