# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'damage.ui'
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

from kkc_desktop.ui.widgets.crowns_edit import CrownsEdit
from kkc_desktop.ui.widgets.long_text import LongText
class Ui_DamageBlock(object):
    def setupUi(self, DamageBlock):
        if not DamageBlock.objectName():
            DamageBlock.setObjectName(u"DamageBlock")
        self.block_layout = QVBoxLayout(DamageBlock)
        self.block_layout.setSpacing(10)
        self.block_layout.setObjectName(u"block_layout")
        self.block_layout.setContentsMargins(0, 0, 0, 0)
        self.damage_czk_layout = QVBoxLayout()
        self.damage_czk_layout.setSpacing(3)
        self.damage_czk_layout.setObjectName(u"damage_czk_layout")
        self.damage_czk_label = QLabel(DamageBlock)
        self.damage_czk_label.setObjectName(u"damage_czk_label")
        self.damage_czk_label.setTextFormat(Qt.TextFormat.PlainText)

        self.damage_czk_layout.addWidget(self.damage_czk_label)

        self.damage_czk = CrownsEdit(DamageBlock)
        self.damage_czk.setObjectName(u"damage_czk")
        self.damage_czk.setMaximumSize(QSize(200, 16777215))

        self.damage_czk_layout.addWidget(self.damage_czk)


        self.block_layout.addLayout(self.damage_czk_layout)

        self.damage_note_layout = QVBoxLayout()
        self.damage_note_layout.setSpacing(3)
        self.damage_note_layout.setObjectName(u"damage_note_layout")
        self.damage_note_label = QLabel(DamageBlock)
        self.damage_note_label.setObjectName(u"damage_note_label")
        self.damage_note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.damage_note_layout.addWidget(self.damage_note_label)

        self.damage_note = LongText(DamageBlock)
        self.damage_note.setObjectName(u"damage_note")
        self.damage_note.setMinimumSize(QSize(0, 110))

        self.damage_note_layout.addWidget(self.damage_note)


        self.block_layout.addLayout(self.damage_note_layout)

        self.block_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.damage_czk_label.setBuddy(self.damage_czk)
        self.damage_note_label.setBuddy(self.damage_note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.damage_czk, self.damage_note)

        self.retranslateUi(DamageBlock)
    # setupUi

    def retranslateUi(self, DamageBlock):
        self.damage_czk_label.setProperty(u"kind", QCoreApplication.translate("DamageBlock", u"field-label", None))
        self.damage_czk_label.setText(QCoreApplication.translate("DamageBlock", u"&V\u00fd\u0161e \u0161kody v korun\u00e1ch", None))
        self.damage_czk.setPlaceholderText(QCoreApplication.translate("DamageBlock", u"nap\u0159\u00edklad 12 390", None))
        self.damage_note_label.setProperty(u"kind", QCoreApplication.translate("DamageBlock", u"field-label", None))
        self.damage_note_label.setText(QCoreApplication.translate("DamageBlock", u"&Ke \u0161kod\u011b", None))
        self.damage_note.setPlaceholderText(QCoreApplication.translate("DamageBlock", u"z \u010deho se v\u00fd\u0161e odvozuje, nemajetkov\u00e1 \u00fajma, poji\u0161t\u011bn\u00ed", None))
        pass
    # retranslateUi

