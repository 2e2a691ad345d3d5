# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'missing_sheet.ui'
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
from kkc_desktop.ui.widgets.moment_edit import MomentEdit
class Ui_MissingSheet(object):
    def setupUi(self, MissingSheet):
        if not MissingSheet.objectName():
            MissingSheet.setObjectName(u"MissingSheet")
        self.sheet_layout = QGridLayout(MissingSheet)
        self.sheet_layout.setObjectName(u"sheet_layout")
        self.sheet_layout.setHorizontalSpacing(12)
        self.sheet_layout.setVerticalSpacing(8)
        self.sheet_layout.setContentsMargins(0, 0, 0, 0)
        self.name_layout = QVBoxLayout()
        self.name_layout.setSpacing(3)
        self.name_layout.setObjectName(u"name_layout")
        self.name_label = QLabel(MissingSheet)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.name_layout.addWidget(self.name_label)

        self.name = QLineEdit(MissingSheet)
        self.name.setObjectName(u"name")
        self.name.setMinimumSize(QSize(60, 0))

        self.name_layout.addWidget(self.name)


        self.sheet_layout.addLayout(self.name_layout, 0, 0, 1, 6)

        self.sex_layout = QVBoxLayout()
        self.sex_layout.setSpacing(3)
        self.sex_layout.setObjectName(u"sex_layout")
        self.sex_label = QLabel(MissingSheet)
        self.sex_label.setObjectName(u"sex_label")
        self.sex_label.setTextFormat(Qt.TextFormat.PlainText)

        self.sex_layout.addWidget(self.sex_label)

        self.sex = QLineEdit(MissingSheet)
        self.sex.setObjectName(u"sex")
        self.sex.setMinimumSize(QSize(60, 0))

        self.sex_layout.addWidget(self.sex)


        self.sheet_layout.addLayout(self.sex_layout, 0, 6, 1, 3)

        self.apparent_age_layout = QVBoxLayout()
        self.apparent_age_layout.setSpacing(3)
        self.apparent_age_layout.setObjectName(u"apparent_age_layout")
        self.apparent_age_label = QLabel(MissingSheet)
        self.apparent_age_label.setObjectName(u"apparent_age_label")
        self.apparent_age_label.setTextFormat(Qt.TextFormat.PlainText)

        self.apparent_age_layout.addWidget(self.apparent_age_label)

        self.apparent_age = QLineEdit(MissingSheet)
        self.apparent_age.setObjectName(u"apparent_age")
        self.apparent_age.setMinimumSize(QSize(60, 0))

        self.apparent_age_layout.addWidget(self.apparent_age)


        self.sheet_layout.addLayout(self.apparent_age_layout, 0, 9, 1, 3)

        self.last_seen_at_layout = QVBoxLayout()
        self.last_seen_at_layout.setSpacing(3)
        self.last_seen_at_layout.setObjectName(u"last_seen_at_layout")
        self.last_seen_at_label = QLabel(MissingSheet)
        self.last_seen_at_label.setObjectName(u"last_seen_at_label")
        self.last_seen_at_label.setTextFormat(Qt.TextFormat.PlainText)

        self.last_seen_at_layout.addWidget(self.last_seen_at_label)

        self.last_seen_at = MomentEdit(MissingSheet)
        self.last_seen_at.setObjectName(u"last_seen_at")
        self.last_seen_at.setMinimumSize(QSize(60, 0))

        self.last_seen_at_layout.addWidget(self.last_seen_at)


        self.sheet_layout.addLayout(self.last_seen_at_layout, 1, 0, 1, 3)

        self.last_seen_place_layout = QVBoxLayout()
        self.last_seen_place_layout.setSpacing(3)
        self.last_seen_place_layout.setObjectName(u"last_seen_place_layout")
        self.last_seen_place_label = QLabel(MissingSheet)
        self.last_seen_place_label.setObjectName(u"last_seen_place_label")
        self.last_seen_place_label.setTextFormat(Qt.TextFormat.PlainText)

        self.last_seen_place_layout.addWidget(self.last_seen_place_label)

        self.last_seen_place = QLineEdit(MissingSheet)
        self.last_seen_place.setObjectName(u"last_seen_place")
        self.last_seen_place.setMinimumSize(QSize(60, 0))

        self.last_seen_place_layout.addWidget(self.last_seen_place)


        self.sheet_layout.addLayout(self.last_seen_place_layout, 1, 3, 1, 9)

        self.health_layout = QVBoxLayout()
        self.health_layout.setSpacing(3)
        self.health_layout.setObjectName(u"health_layout")
        self.health_label = QLabel(MissingSheet)
        self.health_label.setObjectName(u"health_label")
        self.health_label.setTextFormat(Qt.TextFormat.PlainText)

        self.health_layout.addWidget(self.health_label)

        self.health = QLineEdit(MissingSheet)
        self.health.setObjectName(u"health")
        self.health.setMinimumSize(QSize(60, 0))

        self.health_layout.addWidget(self.health)


        self.sheet_layout.addLayout(self.health_layout, 2, 0, 1, 12)

        self.fear_reason_layout = QVBoxLayout()
        self.fear_reason_layout.setSpacing(3)
        self.fear_reason_layout.setObjectName(u"fear_reason_layout")
        self.fear_reason_label = QLabel(MissingSheet)
        self.fear_reason_label.setObjectName(u"fear_reason_label")
        self.fear_reason_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fear_reason_layout.addWidget(self.fear_reason_label)

        self.fear_reason = QLineEdit(MissingSheet)
        self.fear_reason.setObjectName(u"fear_reason")
        self.fear_reason.setMinimumSize(QSize(60, 0))

        self.fear_reason_layout.addWidget(self.fear_reason)


        self.sheet_layout.addLayout(self.fear_reason_layout, 3, 0, 1, 6)

        self.earlier_escapes_layout = QVBoxLayout()
        self.earlier_escapes_layout.setSpacing(3)
        self.earlier_escapes_layout.setObjectName(u"earlier_escapes_layout")
        self.earlier_escapes_label = QLabel(MissingSheet)
        self.earlier_escapes_label.setObjectName(u"earlier_escapes_label")
        self.earlier_escapes_label.setTextFormat(Qt.TextFormat.PlainText)

        self.earlier_escapes_layout.addWidget(self.earlier_escapes_label)

        self.earlier_escapes = QLineEdit(MissingSheet)
        self.earlier_escapes.setObjectName(u"earlier_escapes")
        self.earlier_escapes.setMinimumSize(QSize(60, 0))

        self.earlier_escapes_layout.addWidget(self.earlier_escapes)


        self.sheet_layout.addLayout(self.earlier_escapes_layout, 3, 6, 1, 6)

        self.height_layout = QVBoxLayout()
        self.height_layout.setSpacing(3)
        self.height_layout.setObjectName(u"height_layout")
        self.height_label = QLabel(MissingSheet)
        self.height_label.setObjectName(u"height_label")
        self.height_label.setTextFormat(Qt.TextFormat.PlainText)

        self.height_layout.addWidget(self.height_label)

        self.height = QLineEdit(MissingSheet)
        self.height.setObjectName(u"height")
        self.height.setMinimumSize(QSize(60, 0))

        self.height_layout.addWidget(self.height)


        self.sheet_layout.addLayout(self.height_layout, 4, 0, 1, 3)

        self.build_layout = QVBoxLayout()
        self.build_layout.setSpacing(3)
        self.build_layout.setObjectName(u"build_layout")
        self.build_label = QLabel(MissingSheet)
        self.build_label.setObjectName(u"build_label")
        self.build_label.setTextFormat(Qt.TextFormat.PlainText)

        self.build_layout.addWidget(self.build_label)

        self.build = QLineEdit(MissingSheet)
        self.build.setObjectName(u"build")
        self.build.setMinimumSize(QSize(60, 0))

        self.build_layout.addWidget(self.build)


        self.sheet_layout.addLayout(self.build_layout, 4, 3, 1, 3)

        self.hair_layout = QVBoxLayout()
        self.hair_layout.setSpacing(3)
        self.hair_layout.setObjectName(u"hair_layout")
        self.hair_label = QLabel(MissingSheet)
        self.hair_label.setObjectName(u"hair_label")
        self.hair_label.setTextFormat(Qt.TextFormat.PlainText)

        self.hair_layout.addWidget(self.hair_label)

        self.hair = QLineEdit(MissingSheet)
        self.hair.setObjectName(u"hair")
        self.hair.setMinimumSize(QSize(60, 0))

        self.hair_layout.addWidget(self.hair)


        self.sheet_layout.addLayout(self.hair_layout, 4, 6, 1, 3)

        self.face_layout = QVBoxLayout()
        self.face_layout.setSpacing(3)
        self.face_layout.setObjectName(u"face_layout")
        self.face_label = QLabel(MissingSheet)
        self.face_label.setObjectName(u"face_label")
        self.face_label.setTextFormat(Qt.TextFormat.PlainText)

        self.face_layout.addWidget(self.face_label)

        self.face = QLineEdit(MissingSheet)
        self.face.setObjectName(u"face")
        self.face.setMinimumSize(QSize(60, 0))

        self.face_layout.addWidget(self.face)


        self.sheet_layout.addLayout(self.face_layout, 4, 9, 1, 3)

        self.glasses_layout = QVBoxLayout()
        self.glasses_layout.setSpacing(3)
        self.glasses_layout.setObjectName(u"glasses_layout")
        self.glasses_label = QLabel(MissingSheet)
        self.glasses_label.setObjectName(u"glasses_label")
        self.glasses_label.setTextFormat(Qt.TextFormat.PlainText)

        self.glasses_layout.addWidget(self.glasses_label)

        self.glasses = QLineEdit(MissingSheet)
        self.glasses.setObjectName(u"glasses")
        self.glasses.setMinimumSize(QSize(60, 0))

        self.glasses_layout.addWidget(self.glasses)


        self.sheet_layout.addLayout(self.glasses_layout, 5, 0, 1, 4)

        self.speech_layout = QVBoxLayout()
        self.speech_layout.setSpacing(3)
        self.speech_layout.setObjectName(u"speech_layout")
        self.speech_label = QLabel(MissingSheet)
        self.speech_label.setObjectName(u"speech_label")
        self.speech_label.setTextFormat(Qt.TextFormat.PlainText)

        self.speech_layout.addWidget(self.speech_label)

        self.speech = QLineEdit(MissingSheet)
        self.speech.setObjectName(u"speech")
        self.speech.setMinimumSize(QSize(60, 0))

        self.speech_layout.addWidget(self.speech)


        self.sheet_layout.addLayout(self.speech_layout, 5, 4, 1, 4)

        self.company_layout = QVBoxLayout()
        self.company_layout.setSpacing(3)
        self.company_layout.setObjectName(u"company_layout")
        self.company_label = QLabel(MissingSheet)
        self.company_label.setObjectName(u"company_label")
        self.company_label.setTextFormat(Qt.TextFormat.PlainText)

        self.company_layout.addWidget(self.company_label)

        self.company = QLineEdit(MissingSheet)
        self.company.setObjectName(u"company")
        self.company.setMinimumSize(QSize(60, 0))

        self.company_layout.addWidget(self.company)


        self.sheet_layout.addLayout(self.company_layout, 5, 8, 1, 4)

        self.clothing_layout = QVBoxLayout()
        self.clothing_layout.setSpacing(3)
        self.clothing_layout.setObjectName(u"clothing_layout")
        self.clothing_label = QLabel(MissingSheet)
        self.clothing_label.setObjectName(u"clothing_label")
        self.clothing_label.setTextFormat(Qt.TextFormat.PlainText)

        self.clothing_layout.addWidget(self.clothing_label)

        self.clothing = QLineEdit(MissingSheet)
        self.clothing.setObjectName(u"clothing")
        self.clothing.setMinimumSize(QSize(60, 0))

        self.clothing_layout.addWidget(self.clothing)


        self.sheet_layout.addLayout(self.clothing_layout, 6, 0, 1, 12)

        self.marks_layout = QVBoxLayout()
        self.marks_layout.setSpacing(3)
        self.marks_layout.setObjectName(u"marks_layout")
        self.marks_label = QLabel(MissingSheet)
        self.marks_label.setObjectName(u"marks_label")
        self.marks_label.setTextFormat(Qt.TextFormat.PlainText)

        self.marks_layout.addWidget(self.marks_label)

        self.marks = QLineEdit(MissingSheet)
        self.marks.setObjectName(u"marks")
        self.marks.setMinimumSize(QSize(60, 0))

        self.marks_layout.addWidget(self.marks)


        self.sheet_layout.addLayout(self.marks_layout, 7, 0, 1, 12)

        self.phone_layout = QVBoxLayout()
        self.phone_layout.setSpacing(3)
        self.phone_layout.setObjectName(u"phone_layout")
        self.phone_label = QLabel(MissingSheet)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setTextFormat(Qt.TextFormat.PlainText)

        self.phone_layout.addWidget(self.phone_label)

        self.phone = QLineEdit(MissingSheet)
        self.phone.setObjectName(u"phone")
        self.phone.setMinimumSize(QSize(60, 0))

        self.phone_layout.addWidget(self.phone)


        self.sheet_layout.addLayout(self.phone_layout, 8, 0, 1, 4)

        self.social_networks_layout = QVBoxLayout()
        self.social_networks_layout.setSpacing(3)
        self.social_networks_layout.setObjectName(u"social_networks_layout")
        self.social_networks_label = QLabel(MissingSheet)
        self.social_networks_label.setObjectName(u"social_networks_label")
        self.social_networks_label.setTextFormat(Qt.TextFormat.PlainText)

        self.social_networks_layout.addWidget(self.social_networks_label)

        self.social_networks = QLineEdit(MissingSheet)
        self.social_networks.setObjectName(u"social_networks")
        self.social_networks.setMinimumSize(QSize(60, 0))

        self.social_networks_layout.addWidget(self.social_networks)


        self.sheet_layout.addLayout(self.social_networks_layout, 8, 4, 1, 4)

        self.transport_layout = QVBoxLayout()
        self.transport_layout.setSpacing(3)
        self.transport_layout.setObjectName(u"transport_layout")
        self.transport_label = QLabel(MissingSheet)
        self.transport_label.setObjectName(u"transport_label")
        self.transport_label.setTextFormat(Qt.TextFormat.PlainText)

        self.transport_layout.addWidget(self.transport_label)

        self.transport = QLineEdit(MissingSheet)
        self.transport.setObjectName(u"transport")
        self.transport.setMinimumSize(QSize(60, 0))

        self.transport_layout.addWidget(self.transport)


        self.sheet_layout.addLayout(self.transport_layout, 8, 8, 1, 4)

        self.contacts_layout = QVBoxLayout()
        self.contacts_layout.setSpacing(3)
        self.contacts_layout.setObjectName(u"contacts_layout")
        self.contacts_label = QLabel(MissingSheet)
        self.contacts_label.setObjectName(u"contacts_label")
        self.contacts_label.setTextFormat(Qt.TextFormat.PlainText)

        self.contacts_layout.addWidget(self.contacts_label)

        self.contacts = QLineEdit(MissingSheet)
        self.contacts.setObjectName(u"contacts")
        self.contacts.setMinimumSize(QSize(60, 0))

        self.contacts_layout.addWidget(self.contacts)


        self.sheet_layout.addLayout(self.contacts_layout, 9, 0, 1, 6)

        self.photo_layout = QVBoxLayout()
        self.photo_layout.setSpacing(3)
        self.photo_layout.setObjectName(u"photo_layout")
        self.photo_label = QLabel(MissingSheet)
        self.photo_label.setObjectName(u"photo_label")
        self.photo_label.setTextFormat(Qt.TextFormat.PlainText)

        self.photo_layout.addWidget(self.photo_label)

        self.photo = QLineEdit(MissingSheet)
        self.photo.setObjectName(u"photo")
        self.photo.setMinimumSize(QSize(60, 0))

        self.photo_layout.addWidget(self.photo)


        self.sheet_layout.addLayout(self.photo_layout, 9, 6, 1, 6)

        self.note_layout = QVBoxLayout()
        self.note_layout.setSpacing(3)
        self.note_layout.setObjectName(u"note_layout")
        self.note_label = QLabel(MissingSheet)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.note_layout.addWidget(self.note_label)

        self.note = LongText(MissingSheet)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(60, 56))

        self.note_layout.addWidget(self.note)


        self.sheet_layout.addLayout(self.note_layout, 10, 0, 1, 12)

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
        self.name_label.setBuddy(self.name)
        self.sex_label.setBuddy(self.sex)
        self.apparent_age_label.setBuddy(self.apparent_age)
        self.last_seen_at_label.setBuddy(self.last_seen_at)
        self.last_seen_place_label.setBuddy(self.last_seen_place)
        self.health_label.setBuddy(self.health)
        self.fear_reason_label.setBuddy(self.fear_reason)
        self.earlier_escapes_label.setBuddy(self.earlier_escapes)
        self.height_label.setBuddy(self.height)
        self.build_label.setBuddy(self.build)
        self.hair_label.setBuddy(self.hair)
        self.face_label.setBuddy(self.face)
        self.glasses_label.setBuddy(self.glasses)
        self.speech_label.setBuddy(self.speech)
        self.company_label.setBuddy(self.company)
        self.clothing_label.setBuddy(self.clothing)
        self.marks_label.setBuddy(self.marks)
        self.phone_label.setBuddy(self.phone)
        self.social_networks_label.setBuddy(self.social_networks)
        self.transport_label.setBuddy(self.transport)
        self.contacts_label.setBuddy(self.contacts)
        self.photo_label.setBuddy(self.photo)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.sex)
        QWidget.setTabOrder(self.sex, self.apparent_age)
        QWidget.setTabOrder(self.apparent_age, self.last_seen_at)
        QWidget.setTabOrder(self.last_seen_at, self.last_seen_place)
        QWidget.setTabOrder(self.last_seen_place, self.health)
        QWidget.setTabOrder(self.health, self.fear_reason)
        QWidget.setTabOrder(self.fear_reason, self.earlier_escapes)
        QWidget.setTabOrder(self.earlier_escapes, self.height)
        QWidget.setTabOrder(self.height, self.build)
        QWidget.setTabOrder(self.build, self.hair)
        QWidget.setTabOrder(self.hair, self.face)
        QWidget.setTabOrder(self.face, self.glasses)
        QWidget.setTabOrder(self.glasses, self.speech)
        QWidget.setTabOrder(self.speech, self.company)
        QWidget.setTabOrder(self.company, self.clothing)
        QWidget.setTabOrder(self.clothing, self.marks)
        QWidget.setTabOrder(self.marks, self.phone)
        QWidget.setTabOrder(self.phone, self.social_networks)
        QWidget.setTabOrder(self.social_networks, self.transport)
        QWidget.setTabOrder(self.transport, self.contacts)
        QWidget.setTabOrder(self.contacts, self.photo)
        QWidget.setTabOrder(self.photo, self.note)

        self.retranslateUi(MissingSheet)
    # setupUi

    def retranslateUi(self, MissingSheet):
        self.name_label.setProperty(u"kind", QCoreApplication.translate("MissingSheet", u"field-label", None))
        self.name_label.setText(QCoreApplication.translate("MissingSheet", u"Jm\u00e9no a p\u0159\u00edjmen\u00ed", None))
        self.name.setPlaceholderText("")
        self.sex_label.setProperty(u"kind", QCoreApplication.translate("MissingSheet", u"field-label", None))
        self.sex_label.setText(QCoreApplication.translate("MissingSheet", u"Pohlav\u00ed", None))
        self.sex.setPlaceholderText(QCoreApplication.translate("MissingSheet", u"mu\u017e, \u017eena", None))
        self.apparent_age_label.setProperty(u"kind", QCoreApplication.translate("MissingSheet", u"field-label", None))
        self.apparent_age_label.setText(QCoreApplication.translate("MissingSheet", u"Zd\u00e1nliv\u00e9 st\u00e1\u0159\u00ed", None))
        self.apparent_age.setPlaceholderText(QCoreApplication.translate("MissingSheet", u"asi 30 let", None))
        self.last_seen_at_label.setProperty(u"kind", QCoreApplication.translate("MissingSheet", u"field-label", None))
        self.last_seen_at_label.setText(QCoreApplication.translate("MissingSheet", u"Naposledy vid\u011bn kdy", None))
        self.last_seen_at.setPlaceholderText(QCoreApplication.translate("MissingSheet", u"\u010das", None))
        self.last_seen_place_label.setProperty(u"kind", QCoreApplication.translate("MissingSheet", u"field-label", None))
        self.last_seen_place_label.setText(QCoreApplication.translate("MissingSheet", u"Naposledy vid\u011bn kde", None))
        self.last_seen_place.setPlaceholderText("")
        self.health_label.setProperty(u"kind", QCoreApplication.translate("MissingSheet", u"field-label", None))
        self.health_label.setText(QCoreApplication.translate("MissingSheet", u"Zdravotn\u00ed stav a l\u00e9ky", None))
        self.health.setPlaceholderText(QCoreApplication.translate("MissingSheet", u"nemoc, l\u00e9ky, hroz\u00ed bez nich n\u011bco", None))
        self.fear_reason_label.setProperty(u"kind", QCoreApplication.translate("MissingSheet", u"field-label", None))
        self.fear_reason_label.setText(QCoreApplication.translate("MissingSheet", u"D\u016fvod obav", None))
        self.fear_reason.setPlaceholderText("")
        self.earlier_escapes_label.setProperty(u"kind", QCoreApplication.translate("MissingSheet", u"field-label", None))
        self.earlier_escapes_label.setText(QCoreApplication.translate("MissingSheet", u"D\u0159\u00edv\u011bj\u0161\u00ed odchody", None))
        self.earlier_escapes.setPlaceholderText(QCoreApplication.translate("MissingSheet", u"kdy a kde byl nalezen", None))
        self.height_label.setProperty(u"kind", QCoreApplication.translate("MissingSheet", u"field-label", None))
        self.height_label.setText(QCoreApplication.translate("MissingSheet", u"V\u00fd\u0161ka", None))
        self.height.setPlaceholderText(QCoreApplication.translate("MissingSheet", u"180 cm", None))
        self.build_label.setProperty(u"kind", QCoreApplication.translate("MissingSheet", u"field-label", None))
        self.build_label.setText(QCoreApplication.translate("MissingSheet", u"Postava", None))
        self.build.setPlaceholderText(QCoreApplication.translate("MissingSheet", u"\u0161t\u00edhl\u00e1", None))
        self.hair_label.setProperty(u"kind", QCoreApplication.translate("MissingSheet", u"field-label", None))
        self.hair_label.setText(QCoreApplication.translate("MissingSheet", u"Vlasy", None))
        self.hair.setPlaceholderText(QCoreApplication.translate("MissingSheet", u"barva, d\u00e9lka", None))
        self.face_label.setProperty(u"kind", QCoreApplication.translate("MissingSheet", u"field-label", None))
        self.face_label.setText(QCoreApplication.translate("MissingSheet", u"Obli\u010dej", None))
        self.face.setPlaceholderText("")
        self.glasses_label.setProperty(u"kind", QCoreApplication.translate("MissingSheet", u"field-label", None))
        self.glasses_label.setText(QCoreApplication.translate("MissingSheet", u"Br\u00fdle", None))
        self.glasses.setPlaceholderText("")
        self.speech_label.setProperty(u"kind", QCoreApplication.translate("MissingSheet", u"field-label", None))
        self.speech_label.setText(QCoreApplication.translate("MissingSheet", u"\u0158e\u010d", None))
        self.speech.setPlaceholderText(QCoreApplication.translate("MissingSheet", u"jazyk, p\u0159\u00edzvuk", None))
        self.company_label.setProperty(u"kind", QCoreApplication.translate("MissingSheet", u"field-label", None))
        self.company_label.setText(QCoreApplication.translate("MissingSheet", u"Doprovod", None))
        self.company.setPlaceholderText(QCoreApplication.translate("MissingSheet", u"s k\u00fdm, pes", None))
        self.clothing_label.setProperty(u"kind", QCoreApplication.translate("MissingSheet", u"field-label", None))
        self.clothing_label.setText(QCoreApplication.translate("MissingSheet", u"Od\u011bv shora dol\u016f", None))
        self.clothing.setPlaceholderText(QCoreApplication.translate("MissingSheet", u"\u010depice, bunda, kalhoty, boty", None))
        self.marks_label.setProperty(u"kind", QCoreApplication.translate("MissingSheet", u"field-label", None))
        self.marks_label.setText(QCoreApplication.translate("MissingSheet", u"Zvl\u00e1\u0161tn\u00ed znamen\u00ed", None))
        self.marks.setPlaceholderText(QCoreApplication.translate("MissingSheet", u"tetov\u00e1n\u00ed, jizva, kulh\u00e1", None))
        self.phone_label.setProperty(u"kind", QCoreApplication.translate("MissingSheet", u"field-label", None))
        self.phone_label.setText(QCoreApplication.translate("MissingSheet", u"Telefon u sebe", None))
        self.phone.setPlaceholderText("")
        self.social_networks_label.setProperty(u"kind", QCoreApplication.translate("MissingSheet", u"field-label", None))
        self.social_networks_label.setText(QCoreApplication.translate("MissingSheet", u"Soci\u00e1ln\u00ed s\u00edt\u011b", None))
        self.social_networks.setPlaceholderText(QCoreApplication.translate("MissingSheet", u"jm\u00e9no \u00fa\u010dtu", None))
        self.transport_label.setProperty(u"kind", QCoreApplication.translate("MissingSheet", u"field-label", None))
        self.transport_label.setText(QCoreApplication.translate("MissingSheet", u"Doprava", None))
        self.transport.setPlaceholderText(QCoreApplication.translate("MissingSheet", u"kolo, vlak, auto", None))
        self.contacts_label.setProperty(u"kind", QCoreApplication.translate("MissingSheet", u"field-label", None))
        self.contacts_label.setText(QCoreApplication.translate("MissingSheet", u"Kontakty, za k\u00fdm mohl j\u00edt", None))
        self.contacts.setPlaceholderText("")
        self.photo_label.setProperty(u"kind", QCoreApplication.translate("MissingSheet", u"field-label", None))
        self.photo_label.setText(QCoreApplication.translate("MissingSheet", u"Fotografie", None))
        self.photo.setPlaceholderText(QCoreApplication.translate("MissingSheet", u"kdo ji m\u00e1, kam ji po\u0161le", None))
        self.note_label.setProperty(u"kind", QCoreApplication.translate("MissingSheet", u"field-label", None))
        self.note_label.setText(QCoreApplication.translate("MissingSheet", u"Dal\u0161\u00ed poznatky", None))
        self.note.setPlaceholderText("")
        pass
    # retranslateUi

