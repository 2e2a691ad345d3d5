# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'act.ui'
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
    QSpacerItem, QVBoxLayout, QWidget)

from kkc_desktop.ui.widgets.long_text import LongText
from kkc_desktop.ui.widgets.moment_edit import MomentEdit
from kkc_desktop.ui.widgets.place_edit import PlaceEdit
class Ui_ActBlock(object):
    def setupUi(self, ActBlock):
        if not ActBlock.objectName():
            ActBlock.setObjectName(u"ActBlock")
        self.block_layout = QVBoxLayout(ActBlock)
        self.block_layout.setSpacing(10)
        self.block_layout.setObjectName(u"block_layout")
        self.block_layout.setContentsMargins(0, 0, 0, 0)
        self.act_place_layout = QVBoxLayout()
        self.act_place_layout.setSpacing(3)
        self.act_place_layout.setObjectName(u"act_place_layout")
        self.act_place_label = QLabel(ActBlock)
        self.act_place_label.setObjectName(u"act_place_label")
        self.act_place_label.setTextFormat(Qt.TextFormat.PlainText)

        self.act_place_layout.addWidget(self.act_place_label)

        self.act_place = PlaceEdit(ActBlock)
        self.act_place.setObjectName(u"act_place")

        self.act_place_layout.addWidget(self.act_place)


        self.block_layout.addLayout(self.act_place_layout)

        self.row_1_layout = QHBoxLayout()
        self.row_1_layout.setSpacing(12)
        self.row_1_layout.setObjectName(u"row_1_layout")
        self.act_started_at_layout = QVBoxLayout()
        self.act_started_at_layout.setSpacing(3)
        self.act_started_at_layout.setObjectName(u"act_started_at_layout")
        self.act_started_at_head_layout = QHBoxLayout()
        self.act_started_at_head_layout.setSpacing(6)
        self.act_started_at_head_layout.setObjectName(u"act_started_at_head_layout")
        self.act_started_at_label = QLabel(ActBlock)
        self.act_started_at_label.setObjectName(u"act_started_at_label")
        self.act_started_at_label.setTextFormat(Qt.TextFormat.PlainText)

        self.act_started_at_head_layout.addWidget(self.act_started_at_label)

        self.act_started_at_head_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.act_started_at_head_layout.addItem(self.act_started_at_head_spacer)

        self.act_started_at_key = QLabel(ActBlock)
        self.act_started_at_key.setObjectName(u"act_started_at_key")
        self.act_started_at_key.setTextFormat(Qt.TextFormat.PlainText)

        self.act_started_at_head_layout.addWidget(self.act_started_at_key)


        self.act_started_at_layout.addLayout(self.act_started_at_head_layout)

        self.act_started_at = MomentEdit(ActBlock)
        self.act_started_at.setObjectName(u"act_started_at")

        self.act_started_at_layout.addWidget(self.act_started_at)


        self.row_1_layout.addLayout(self.act_started_at_layout)

        self.act_ended_at_layout = QVBoxLayout()
        self.act_ended_at_layout.setSpacing(3)
        self.act_ended_at_layout.setObjectName(u"act_ended_at_layout")
        self.act_ended_at_head_layout = QHBoxLayout()
        self.act_ended_at_head_layout.setSpacing(6)
        self.act_ended_at_head_layout.setObjectName(u"act_ended_at_head_layout")
        self.act_ended_at_label = QLabel(ActBlock)
        self.act_ended_at_label.setObjectName(u"act_ended_at_label")
        self.act_ended_at_label.setTextFormat(Qt.TextFormat.PlainText)

        self.act_ended_at_head_layout.addWidget(self.act_ended_at_label)

        self.act_ended_at_head_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.act_ended_at_head_layout.addItem(self.act_ended_at_head_spacer)

        self.act_ended_at_key = QLabel(ActBlock)
        self.act_ended_at_key.setObjectName(u"act_ended_at_key")
        self.act_ended_at_key.setTextFormat(Qt.TextFormat.PlainText)

        self.act_ended_at_head_layout.addWidget(self.act_ended_at_key)


        self.act_ended_at_layout.addLayout(self.act_ended_at_head_layout)

        self.act_ended_at = MomentEdit(ActBlock)
        self.act_ended_at.setObjectName(u"act_ended_at")

        self.act_ended_at_layout.addWidget(self.act_ended_at)


        self.row_1_layout.addLayout(self.act_ended_at_layout)

        self.row_1_layout.setStretch(0, 1)
        self.row_1_layout.setStretch(1, 1)

        self.block_layout.addLayout(self.row_1_layout)

        self.act_subject_layout = QVBoxLayout()
        self.act_subject_layout.setSpacing(3)
        self.act_subject_layout.setObjectName(u"act_subject_layout")
        self.act_subject_label = QLabel(ActBlock)
        self.act_subject_label.setObjectName(u"act_subject_label")
        self.act_subject_label.setTextFormat(Qt.TextFormat.PlainText)

        self.act_subject_layout.addWidget(self.act_subject_label)

        self.act_subject = LongText(ActBlock)
        self.act_subject.setObjectName(u"act_subject")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.act_subject.sizePolicy().hasHeightForWidth())
        self.act_subject.setSizePolicy(sizePolicy)
        self.act_subject.setMinimumSize(QSize(0, 66))
        self.act_subject.setMaximumSize(QSize(16777215, 66))

        self.act_subject_layout.addWidget(self.act_subject)


        self.block_layout.addLayout(self.act_subject_layout)

        self.act_note_layout = QVBoxLayout()
        self.act_note_layout.setSpacing(3)
        self.act_note_layout.setObjectName(u"act_note_layout")
        self.act_note_label = QLabel(ActBlock)
        self.act_note_label.setObjectName(u"act_note_label")
        self.act_note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.act_note_layout.addWidget(self.act_note_label)

        self.act_note = LongText(ActBlock)
        self.act_note.setObjectName(u"act_note")
        self.act_note.setMinimumSize(QSize(0, 66))

        self.act_note_layout.addWidget(self.act_note)


        self.block_layout.addLayout(self.act_note_layout)

        self.block_layout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.act_place_label.setBuddy(self.act_place)
        self.act_started_at_label.setBuddy(self.act_started_at)
        self.act_ended_at_label.setBuddy(self.act_ended_at)
        self.act_subject_label.setBuddy(self.act_subject)
        self.act_note_label.setBuddy(self.act_note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.act_place, self.act_started_at)
        QWidget.setTabOrder(self.act_started_at, self.act_ended_at)
        QWidget.setTabOrder(self.act_ended_at, self.act_subject)
        QWidget.setTabOrder(self.act_subject, self.act_note)

        self.retranslateUi(ActBlock)
    # setupUi

    def retranslateUi(self, ActBlock):
        self.act_place_label.setProperty(u"kind", QCoreApplication.translate("ActBlock", u"field-label", None))
        self.act_place_label.setText(QCoreApplication.translate("ActBlock", u"&M\u00edsto \u00fakonu", None))
        self.act_place.setPlaceholderText(QCoreApplication.translate("ActBlock", u"nap\u0159\u00edklad Olomouc, jednac\u00ed m\u00edstnost 1", None))
        self.act_started_at_label.setProperty(u"kind", QCoreApplication.translate("ActBlock", u"field-label", None))
        self.act_started_at_label.setText(QCoreApplication.translate("ActBlock", u"Za\u010d\u00e1&tek", None))
        self.act_started_at_key.setProperty(u"kind", QCoreApplication.translate("ActBlock", u"key-cap", None))
        self.act_started_at_key.setText(QCoreApplication.translate("ActBlock", u"F9", None))
        self.act_started_at.setPlaceholderText(QCoreApplication.translate("ActBlock", u"hh:mm", None))
        self.act_ended_at_label.setProperty(u"kind", QCoreApplication.translate("ActBlock", u"field-label", None))
        self.act_ended_at_label.setText(QCoreApplication.translate("ActBlock", u"&Ukon\u010deno", None))
        self.act_ended_at_key.setProperty(u"kind", QCoreApplication.translate("ActBlock", u"key-cap", None))
        self.act_ended_at_key.setText(QCoreApplication.translate("ActBlock", u"F9", None))
        self.act_ended_at.setPlaceholderText(QCoreApplication.translate("ActBlock", u"hh:mm", None))
        self.act_subject_label.setProperty(u"kind", QCoreApplication.translate("ActBlock", u"field-label", None))
        self.act_subject_label.setText(QCoreApplication.translate("ActBlock", u"&P\u0159edm\u011bt", None))
        self.act_note_label.setProperty(u"kind", QCoreApplication.translate("ActBlock", u"field-label", None))
        self.act_note_label.setText(QCoreApplication.translate("ActBlock", u"Pozn\u00e1mka k pr\u016fb\u011b&hu", None))
        self.act_note.setPlaceholderText(QCoreApplication.translate("ActBlock", u"p\u0159eru\u0161en\u00ed, p\u0159\u00edtomnost dal\u0161\u00edch osob, technick\u00e9 prost\u0159edky", None))
        pass
    # retranslateUi

