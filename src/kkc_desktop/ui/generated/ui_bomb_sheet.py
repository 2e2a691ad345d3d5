# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'bomb_sheet.ui'
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
from PySide6.QtWidgets import (QApplication, QGridLayout, QLabel, QLineEdit,
    QSizePolicy, QVBoxLayout, QWidget)

from kkc_desktop.ui.widgets.long_text import LongText
class Ui_BombSheet(object):
    def setupUi(self, BombSheet):
        if not BombSheet.objectName():
            BombSheet.setObjectName(u"BombSheet")
        self.sheet_layout = QGridLayout(BombSheet)
        self.sheet_layout.setObjectName(u"sheet_layout")
        self.sheet_layout.setHorizontalSpacing(12)
        self.sheet_layout.setVerticalSpacing(8)
        self.sheet_layout.setContentsMargins(0, 0, 0, 0)
        self.exact_words_layout = QVBoxLayout()
        self.exact_words_layout.setSpacing(3)
        self.exact_words_layout.setObjectName(u"exact_words_layout")
        self.exact_words_label = QLabel(BombSheet)
        self.exact_words_label.setObjectName(u"exact_words_label")
        self.exact_words_label.setTextFormat(Qt.TextFormat.PlainText)

        self.exact_words_layout.addWidget(self.exact_words_label)

        self.exact_words = LongText(BombSheet)
        self.exact_words.setObjectName(u"exact_words")
        self.exact_words.setMinimumSize(QSize(60, 56))

        self.exact_words_layout.addWidget(self.exact_words)


        self.sheet_layout.addLayout(self.exact_words_layout, 0, 0, 1, 12)

        self.explosion_time_layout = QVBoxLayout()
        self.explosion_time_layout.setSpacing(3)
        self.explosion_time_layout.setObjectName(u"explosion_time_layout")
        self.explosion_time_label = QLabel(BombSheet)
        self.explosion_time_label.setObjectName(u"explosion_time_label")
        self.explosion_time_label.setTextFormat(Qt.TextFormat.PlainText)

        self.explosion_time_layout.addWidget(self.explosion_time_label)

        self.explosion_time = QLineEdit(BombSheet)
        self.explosion_time.setObjectName(u"explosion_time")
        self.explosion_time.setMinimumSize(QSize(60, 0))

        self.explosion_time_layout.addWidget(self.explosion_time)


        self.sheet_layout.addLayout(self.explosion_time_layout, 1, 0, 1, 4)

        self.bomb_place_layout = QVBoxLayout()
        self.bomb_place_layout.setSpacing(3)
        self.bomb_place_layout.setObjectName(u"bomb_place_layout")
        self.bomb_place_label = QLabel(BombSheet)
        self.bomb_place_label.setObjectName(u"bomb_place_label")
        self.bomb_place_label.setTextFormat(Qt.TextFormat.PlainText)

        self.bomb_place_layout.addWidget(self.bomb_place_label)

        self.bomb_place = QLineEdit(BombSheet)
        self.bomb_place.setObjectName(u"bomb_place")
        self.bomb_place.setMinimumSize(QSize(60, 0))

        self.bomb_place_layout.addWidget(self.bomb_place)


        self.sheet_layout.addLayout(self.bomb_place_layout, 1, 4, 1, 8)

        self.bomb_look_layout = QVBoxLayout()
        self.bomb_look_layout.setSpacing(3)
        self.bomb_look_layout.setObjectName(u"bomb_look_layout")
        self.bomb_look_label = QLabel(BombSheet)
        self.bomb_look_label.setObjectName(u"bomb_look_label")
        self.bomb_look_label.setTextFormat(Qt.TextFormat.PlainText)

        self.bomb_look_layout.addWidget(self.bomb_look_label)

        self.bomb_look = QLineEdit(BombSheet)
        self.bomb_look.setObjectName(u"bomb_look")
        self.bomb_look.setMinimumSize(QSize(60, 0))

        self.bomb_look_layout.addWidget(self.bomb_look)


        self.sheet_layout.addLayout(self.bomb_look_layout, 2, 0, 1, 6)

        self.bomb_reason_layout = QVBoxLayout()
        self.bomb_reason_layout.setSpacing(3)
        self.bomb_reason_layout.setObjectName(u"bomb_reason_layout")
        self.bomb_reason_label = QLabel(BombSheet)
        self.bomb_reason_label.setObjectName(u"bomb_reason_label")
        self.bomb_reason_label.setTextFormat(Qt.TextFormat.PlainText)

        self.bomb_reason_layout.addWidget(self.bomb_reason_label)

        self.bomb_reason = QLineEdit(BombSheet)
        self.bomb_reason.setObjectName(u"bomb_reason")
        self.bomb_reason.setMinimumSize(QSize(60, 0))

        self.bomb_reason_layout.addWidget(self.bomb_reason)


        self.sheet_layout.addLayout(self.bomb_reason_layout, 2, 6, 1, 6)

        self.voice_layout = QVBoxLayout()
        self.voice_layout.setSpacing(3)
        self.voice_layout.setObjectName(u"voice_layout")
        self.voice_label = QLabel(BombSheet)
        self.voice_label.setObjectName(u"voice_label")
        self.voice_label.setTextFormat(Qt.TextFormat.PlainText)

        self.voice_layout.addWidget(self.voice_label)

        self.voice = QLineEdit(BombSheet)
        self.voice.setObjectName(u"voice")
        self.voice.setMinimumSize(QSize(60, 0))

        self.voice_layout.addWidget(self.voice)


        self.sheet_layout.addLayout(self.voice_layout, 3, 0, 1, 6)

        self.background_layout = QVBoxLayout()
        self.background_layout.setSpacing(3)
        self.background_layout.setObjectName(u"background_layout")
        self.background_label = QLabel(BombSheet)
        self.background_label.setObjectName(u"background_label")
        self.background_label.setTextFormat(Qt.TextFormat.PlainText)

        self.background_layout.addWidget(self.background_label)

        self.background = QLineEdit(BombSheet)
        self.background.setObjectName(u"background")
        self.background.setMinimumSize(QSize(60, 0))

        self.background_layout.addWidget(self.background)


        self.sheet_layout.addLayout(self.background_layout, 3, 6, 1, 6)

        self.received_by_layout = QVBoxLayout()
        self.received_by_layout.setSpacing(3)
        self.received_by_layout.setObjectName(u"received_by_layout")
        self.received_by_label = QLabel(BombSheet)
        self.received_by_label.setObjectName(u"received_by_label")
        self.received_by_label.setTextFormat(Qt.TextFormat.PlainText)

        self.received_by_layout.addWidget(self.received_by_label)

        self.received_by = QLineEdit(BombSheet)
        self.received_by.setObjectName(u"received_by")
        self.received_by.setMinimumSize(QSize(60, 0))

        self.received_by_layout.addWidget(self.received_by)


        self.sheet_layout.addLayout(self.received_by_layout, 4, 0, 1, 6)

        self.phone_layout = QVBoxLayout()
        self.phone_layout.setSpacing(3)
        self.phone_layout.setObjectName(u"phone_layout")
        self.phone_label = QLabel(BombSheet)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setTextFormat(Qt.TextFormat.PlainText)

        self.phone_layout.addWidget(self.phone_label)

        self.phone = QLineEdit(BombSheet)
        self.phone.setObjectName(u"phone")
        self.phone.setMinimumSize(QSize(60, 0))

        self.phone_layout.addWidget(self.phone)


        self.sheet_layout.addLayout(self.phone_layout, 4, 6, 1, 6)

        self.note_layout = QVBoxLayout()
        self.note_layout.setSpacing(3)
        self.note_layout.setObjectName(u"note_layout")
        self.note_label = QLabel(BombSheet)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.note_layout.addWidget(self.note_label)

        self.note = LongText(BombSheet)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(60, 56))

        self.note_layout.addWidget(self.note)


        self.sheet_layout.addLayout(self.note_layout, 5, 0, 1, 12)

        self.sheet_layout.setColumnStretch(0, 1)
        self.sheet_layout.setColumnStretch(1, 1)
        self.sheet_layout.setColumnStretch(2, 1)
        self.sheet_layout.setColumnStretch(3, 1)
        self.sheet_layout.setColumnStretch(4, 1)
        self.sheet_layout.setColumnStretch(5, 1)
        self.sheet_layout.setColumnStretch(6, 1)
        self.sheet_layout.setColumnStretch(7, 1)
        self.sheet_layout.setColumnStretch(8, 1)
        self.sheet_layout.setColumnStretch(9, 1)
        self.sheet_layout.setColumnStretch(10, 1)
        self.sheet_layout.setColumnStretch(11, 1)
#if QT_CONFIG(shortcut)
        self.exact_words_label.setBuddy(self.exact_words)
        self.explosion_time_label.setBuddy(self.explosion_time)
        self.bomb_place_label.setBuddy(self.bomb_place)
        self.bomb_look_label.setBuddy(self.bomb_look)
        self.bomb_reason_label.setBuddy(self.bomb_reason)
        self.voice_label.setBuddy(self.voice)
        self.background_label.setBuddy(self.background)
        self.received_by_label.setBuddy(self.received_by)
        self.phone_label.setBuddy(self.phone)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.exact_words, self.explosion_time)
        QWidget.setTabOrder(self.explosion_time, self.bomb_place)
        QWidget.setTabOrder(self.bomb_place, self.bomb_look)
        QWidget.setTabOrder(self.bomb_look, self.bomb_reason)
        QWidget.setTabOrder(self.bomb_reason, self.voice)
        QWidget.setTabOrder(self.voice, self.background)
        QWidget.setTabOrder(self.background, self.received_by)
        QWidget.setTabOrder(self.received_by, self.phone)
        QWidget.setTabOrder(self.phone, self.note)

        self.retranslateUi(BombSheet)
    # setupUi

    def retranslateUi(self, BombSheet):
        self.exact_words_label.setProperty(u"kind", QCoreApplication.translate("BombSheet", u"field-label", None))
        self.exact_words_label.setText(QCoreApplication.translate("BombSheet", u"P\u0159esn\u00e9 zn\u011bn\u00ed ozn\u00e1men\u00ed", None))
        self.exact_words.setPlaceholderText(QCoreApplication.translate("BombSheet", u"slovo od slova", None))
        self.explosion_time_label.setProperty(u"kind", QCoreApplication.translate("BombSheet", u"field-label", None))
        self.explosion_time_label.setText(QCoreApplication.translate("BombSheet", u"Kdy m\u00e1 vybuchnout", None))
        self.explosion_time.setPlaceholderText("")
        self.bomb_place_label.setProperty(u"kind", QCoreApplication.translate("BombSheet", u"field-label", None))
        self.bomb_place_label.setText(QCoreApplication.translate("BombSheet", u"Kde je ulo\u017eena", None))
        self.bomb_place.setPlaceholderText("")
        self.bomb_look_label.setProperty(u"kind", QCoreApplication.translate("BombSheet", u"field-label", None))
        self.bomb_look_label.setText(QCoreApplication.translate("BombSheet", u"Jak vypad\u00e1", None))
        self.bomb_look.setPlaceholderText("")
        self.bomb_reason_label.setProperty(u"kind", QCoreApplication.translate("BombSheet", u"field-label", None))
        self.bomb_reason_label.setText(QCoreApplication.translate("BombSheet", u"Pro\u010d byla ulo\u017eena, co \u017e\u00e1d\u00e1", None))
        self.bomb_reason.setPlaceholderText("")
        self.voice_label.setProperty(u"kind", QCoreApplication.translate("BombSheet", u"field-label", None))
        self.voice_label.setText(QCoreApplication.translate("BombSheet", u"Hlas volaj\u00edc\u00edho", None))
        self.voice.setPlaceholderText(QCoreApplication.translate("BombSheet", u"mu\u017e, \u017eena, v\u011bk, p\u0159\u00edzvuk, klid", None))
        self.background_label.setProperty(u"kind", QCoreApplication.translate("BombSheet", u"field-label", None))
        self.background_label.setText(QCoreApplication.translate("BombSheet", u"Pozad\u00ed", None))
        self.background.setPlaceholderText(QCoreApplication.translate("BombSheet", u"hudba, auta, n\u00e1dra\u017e\u00ed", None))
        self.received_by_label.setProperty(u"kind", QCoreApplication.translate("BombSheet", u"field-label", None))
        self.received_by_label.setText(QCoreApplication.translate("BombSheet", u"Kdo ozn\u00e1men\u00ed p\u0159ijal", None))
        self.received_by.setPlaceholderText("")
        self.phone_label.setProperty(u"kind", QCoreApplication.translate("BombSheet", u"field-label", None))
        self.phone_label.setText(QCoreApplication.translate("BombSheet", u"\u010c\u00edslo volaj\u00edc\u00edho", None))
        self.phone.setPlaceholderText("")
        self.note_label.setProperty(u"kind", QCoreApplication.translate("BombSheet", u"field-label", None))
        self.note_label.setText(QCoreApplication.translate("BombSheet", u"Dal\u0161\u00ed poznatky", None))
        self.note.setPlaceholderText("")
        pass
    # retranslateUi

