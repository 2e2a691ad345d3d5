# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'objections.ui'
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
class Ui_ObjectionsBlock(object):
    def setupUi(self, ObjectionsBlock):
        if not ObjectionsBlock.objectName():
            ObjectionsBlock.setObjectName(u"ObjectionsBlock")
        self.block_layout = QVBoxLayout(ObjectionsBlock)
        self.block_layout.setSpacing(10)
        self.block_layout.setObjectName(u"block_layout")
        self.block_layout.setContentsMargins(0, 0, 0, 0)
        self.objections_state_layout = QVBoxLayout()
        self.objections_state_layout.setSpacing(3)
        self.objections_state_layout.setObjectName(u"objections_state_layout")
        self.objections_state_label = QLabel(ObjectionsBlock)
        self.objections_state_label.setObjectName(u"objections_state_label")
        self.objections_state_label.setTextFormat(Qt.TextFormat.PlainText)

        self.objections_state_layout.addWidget(self.objections_state_label)

        self.objections_state = CodeListCombo(ObjectionsBlock)
        self.objections_state.setObjectName(u"objections_state")

        self.objections_state_layout.addWidget(self.objections_state)


        self.block_layout.addLayout(self.objections_state_layout)

        self.answer_keys_layout = QHBoxLayout()
        self.answer_keys_layout.setSpacing(6)
        self.answer_keys_layout.setObjectName(u"answer_keys_layout")

        self.block_layout.addLayout(self.answer_keys_layout)

        self.objections_layout = QVBoxLayout()
        self.objections_layout.setSpacing(3)
        self.objections_layout.setObjectName(u"objections_layout")
        self.objections_label = QLabel(ObjectionsBlock)
        self.objections_label.setObjectName(u"objections_label")
        self.objections_label.setTextFormat(Qt.TextFormat.PlainText)

        self.objections_layout.addWidget(self.objections_label)

        self.objections = LongText(ObjectionsBlock)
        self.objections.setObjectName(u"objections")
        self.objections.setMinimumSize(QSize(0, 110))

        self.objections_layout.addWidget(self.objections)


        self.block_layout.addLayout(self.objections_layout)

        self.block_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.objections_state_label.setBuddy(self.objections_state)
        self.objections_label.setBuddy(self.objections)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.objections_state, self.objections)

        self.retranslateUi(ObjectionsBlock)
    # setupUi

    def retranslateUi(self, ObjectionsBlock):
        self.objections_state_label.setProperty(u"kind", QCoreApplication.translate("ObjectionsBlock", u"field-label", None))
        self.objections_state_label.setText(QCoreApplication.translate("ObjectionsBlock", u"N\u00e1mitk&y", None))
        self.objections_label.setProperty(u"kind", QCoreApplication.translate("ObjectionsBlock", u"field-label", None))
        self.objections_label.setText(QCoreApplication.translate("ObjectionsBlock", u"&Slovy osoby", None))
        self.objections.setPlaceholderText(QCoreApplication.translate("ObjectionsBlock", u"\u201ePo p\u0159e\u010dten\u00ed uv\u00e1d\u00edm tyto n\u00e1mitky, \u017e\u00e1d\u00e1m toto dopln\u011bn\u00ed\u2026\u201c", None))
        pass
    # retranslateUi

