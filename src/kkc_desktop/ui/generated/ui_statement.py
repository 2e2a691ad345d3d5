# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'statement.ui'
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
class Ui_StatementBlock(object):
    def setupUi(self, StatementBlock):
        if not StatementBlock.objectName():
            StatementBlock.setObjectName(u"StatementBlock")
        self.block_layout = QVBoxLayout(StatementBlock)
        self.block_layout.setSpacing(10)
        self.block_layout.setObjectName(u"block_layout")
        self.block_layout.setContentsMargins(0, 0, 0, 0)
        self.statement_manner_layout = QVBoxLayout()
        self.statement_manner_layout.setSpacing(3)
        self.statement_manner_layout.setObjectName(u"statement_manner_layout")
        self.statement_manner_label = QLabel(StatementBlock)
        self.statement_manner_label.setObjectName(u"statement_manner_label")
        self.statement_manner_label.setTextFormat(Qt.TextFormat.PlainText)

        self.statement_manner_layout.addWidget(self.statement_manner_label)

        self.statement_manner = CodeListCombo(StatementBlock)
        self.statement_manner.setObjectName(u"statement_manner")
        self.statement_manner.setMaximumSize(QSize(240, 16777215))

        self.statement_manner_layout.addWidget(self.statement_manner)


        self.block_layout.addLayout(self.statement_manner_layout)

        self.statement = LongText(StatementBlock)
        self.statement.setObjectName(u"statement")
        self.statement.setMinimumSize(QSize(0, 120))

        self.block_layout.addWidget(self.statement)

        self.questions_layout = QHBoxLayout()
        self.questions_layout.setSpacing(5)
        self.questions_layout.setObjectName(u"questions_layout")

        self.block_layout.addLayout(self.questions_layout)

        self.block_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.statement_manner_label.setBuddy(self.statement_manner)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.statement_manner, self.statement)

        self.retranslateUi(StatementBlock)
    # setupUi

    def retranslateUi(self, StatementBlock):
        self.statement_manner_label.setProperty(u"kind", QCoreApplication.translate("StatementBlock", u"field-label", None))
        self.statement_manner_label.setText(QCoreApplication.translate("StatementBlock", u"Zp\u016f&sob z\u00e1pisu", None))
        self.statement.setProperty(u"kind", QCoreApplication.translate("StatementBlock", u"statement", None))
#if QT_CONFIG(accessibility)
        self.statement.setAccessibleName(QCoreApplication.translate("StatementBlock", u"Text", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

