# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'advice.ui'
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
    QSizePolicy, QVBoxLayout, QWidget)

from kkc_desktop.ui.widgets.long_text import LongText
class Ui_AdviceBlock(object):
    def setupUi(self, AdviceBlock):
        if not AdviceBlock.objectName():
            AdviceBlock.setObjectName(u"AdviceBlock")
        self.block_layout = QVBoxLayout(AdviceBlock)
        self.block_layout.setSpacing(10)
        self.block_layout.setObjectName(u"block_layout")
        self.block_layout.setContentsMargins(0, 0, 0, 0)
        self.advice_topics_layout = QVBoxLayout()
        self.advice_topics_layout.setSpacing(3)
        self.advice_topics_layout.setObjectName(u"advice_topics_layout")
        self.advice_topics_label = QLabel(AdviceBlock)
        self.advice_topics_label.setObjectName(u"advice_topics_label")
        self.advice_topics_label.setTextFormat(Qt.TextFormat.PlainText)

        self.advice_topics_layout.addWidget(self.advice_topics_label)

        self.advice_topics = QLineEdit(AdviceBlock)
        self.advice_topics.setObjectName(u"advice_topics")

        self.advice_topics_layout.addWidget(self.advice_topics)


        self.block_layout.addLayout(self.advice_topics_layout)

        self.advice_text_layout = QVBoxLayout()
        self.advice_text_layout.setSpacing(3)
        self.advice_text_layout.setObjectName(u"advice_text_layout")
        self.advice_text_label = QLabel(AdviceBlock)
        self.advice_text_label.setObjectName(u"advice_text_label")
        self.advice_text_label.setTextFormat(Qt.TextFormat.PlainText)

        self.advice_text_layout.addWidget(self.advice_text_label)

        self.advice_text = LongText(AdviceBlock)
        self.advice_text.setObjectName(u"advice_text")
        self.advice_text.setMinimumSize(QSize(0, 140))

        self.advice_text_layout.addWidget(self.advice_text)


        self.block_layout.addLayout(self.advice_text_layout)

        self.row_2_layout = QHBoxLayout()
        self.row_2_layout.setSpacing(12)
        self.row_2_layout.setObjectName(u"row_2_layout")
        self.advice_group_layout = QVBoxLayout()
        self.advice_group_layout.setSpacing(3)
        self.advice_group_layout.setObjectName(u"advice_group_layout")
        self.advice_group_label = QLabel(AdviceBlock)
        self.advice_group_label.setObjectName(u"advice_group_label")
        self.advice_group_label.setTextFormat(Qt.TextFormat.PlainText)

        self.advice_group_layout.addWidget(self.advice_group_label)

        self.advice_group = QLineEdit(AdviceBlock)
        self.advice_group.setObjectName(u"advice_group")

        self.advice_group_layout.addWidget(self.advice_group)


        self.row_2_layout.addLayout(self.advice_group_layout)

        self.advice_form_layout = QVBoxLayout()
        self.advice_form_layout.setSpacing(3)
        self.advice_form_layout.setObjectName(u"advice_form_layout")
        self.advice_form_label = QLabel(AdviceBlock)
        self.advice_form_label.setObjectName(u"advice_form_label")
        self.advice_form_label.setTextFormat(Qt.TextFormat.PlainText)

        self.advice_form_layout.addWidget(self.advice_form_label)

        self.advice_form = QLineEdit(AdviceBlock)
        self.advice_form.setObjectName(u"advice_form")

        self.advice_form_layout.addWidget(self.advice_form)


        self.row_2_layout.addLayout(self.advice_form_layout)

        self.row_2_layout.setStretch(0, 1)
        self.row_2_layout.setStretch(1, 1)

        self.block_layout.addLayout(self.row_2_layout)

        self.advice_materials_layout = QVBoxLayout()
        self.advice_materials_layout.setSpacing(3)
        self.advice_materials_layout.setObjectName(u"advice_materials_layout")
        self.advice_materials_label = QLabel(AdviceBlock)
        self.advice_materials_label.setObjectName(u"advice_materials_label")
        self.advice_materials_label.setTextFormat(Qt.TextFormat.PlainText)

        self.advice_materials_layout.addWidget(self.advice_materials_label)

        self.advice_materials = QLineEdit(AdviceBlock)
        self.advice_materials.setObjectName(u"advice_materials")

        self.advice_materials_layout.addWidget(self.advice_materials)


        self.block_layout.addLayout(self.advice_materials_layout)

        self.advice_follow_up_layout = QVBoxLayout()
        self.advice_follow_up_layout.setSpacing(3)
        self.advice_follow_up_layout.setObjectName(u"advice_follow_up_layout")
        self.advice_follow_up_label = QLabel(AdviceBlock)
        self.advice_follow_up_label.setObjectName(u"advice_follow_up_label")
        self.advice_follow_up_label.setTextFormat(Qt.TextFormat.PlainText)

        self.advice_follow_up_layout.addWidget(self.advice_follow_up_label)

        self.advice_follow_up = LongText(AdviceBlock)
        self.advice_follow_up.setObjectName(u"advice_follow_up")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.advice_follow_up.sizePolicy().hasHeightForWidth())
        self.advice_follow_up.setSizePolicy(sizePolicy)
        self.advice_follow_up.setMinimumSize(QSize(0, 48))
        self.advice_follow_up.setMaximumSize(QSize(16777215, 48))

        self.advice_follow_up_layout.addWidget(self.advice_follow_up)


        self.block_layout.addLayout(self.advice_follow_up_layout)

        self.block_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.advice_topics_label.setBuddy(self.advice_topics)
        self.advice_text_label.setBuddy(self.advice_text)
        self.advice_group_label.setBuddy(self.advice_group)
        self.advice_form_label.setBuddy(self.advice_form)
        self.advice_materials_label.setBuddy(self.advice_materials)
        self.advice_follow_up_label.setBuddy(self.advice_follow_up)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.advice_topics, self.advice_text)
        QWidget.setTabOrder(self.advice_text, self.advice_group)
        QWidget.setTabOrder(self.advice_group, self.advice_form)
        QWidget.setTabOrder(self.advice_form, self.advice_materials)
        QWidget.setTabOrder(self.advice_materials, self.advice_follow_up)

        self.retranslateUi(AdviceBlock)
    # setupUi

    def retranslateUi(self, AdviceBlock):
        self.advice_topics_label.setProperty(u"kind", QCoreApplication.translate("AdviceBlock", u"field-label", None))
        self.advice_topics_label.setText(QCoreApplication.translate("AdviceBlock", u"&T\u00e9ma", None))
        self.advice_text_label.setProperty(u"kind", QCoreApplication.translate("AdviceBlock", u"field-label", None))
        self.advice_text_label.setText(QCoreApplication.translate("AdviceBlock", u"&Obsah rady", None))
        self.advice_group_label.setProperty(u"kind", QCoreApplication.translate("AdviceBlock", u"field-label", None))
        self.advice_group_label.setText(QCoreApplication.translate("AdviceBlock", u"&C\u00edlov\u00e1 skupina", None))
        self.advice_form_label.setProperty(u"kind", QCoreApplication.translate("AdviceBlock", u"field-label", None))
        self.advice_form_label.setText(QCoreApplication.translate("AdviceBlock", u"&Forma", None))
        self.advice_materials_label.setProperty(u"kind", QCoreApplication.translate("AdviceBlock", u"field-label", None))
        self.advice_materials_label.setText(QCoreApplication.translate("AdviceBlock", u"P\u0159edan\u00e9 &materi\u00e1ly", None))
        self.advice_follow_up_label.setProperty(u"kind", QCoreApplication.translate("AdviceBlock", u"field-label", None))
        self.advice_follow_up_label.setText(QCoreApplication.translate("AdviceBlock", u"N\u00e1&vaznost", None))
        self.advice_follow_up.setPlaceholderText(QCoreApplication.translate("AdviceBlock", u"odkaz na jin\u00fd org\u00e1n, co osoba ud\u011bl\u00e1 d\u00e1l", None))
        pass
    # retranslateUi

