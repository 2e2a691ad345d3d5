# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person_card.ui'
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

from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.day_edit import DayEdit
from kkc_desktop.ui.widgets.long_text import LongText

class Ui_PersonCardForm(object):
    def setupUi(self, PersonCardForm):
        if not PersonCardForm.objectName():
            PersonCardForm.setObjectName(u"PersonCardForm")
        self.card_column = QVBoxLayout(PersonCardForm)
        self.card_column.setSpacing(8)
        self.card_column.setObjectName(u"card_column")
        self.card_column.setContentsMargins(0, 0, 0, 0)
        self.name_row = QHBoxLayout()
        self.name_row.setSpacing(10)
        self.name_row.setObjectName(u"name_row")
        self.surname_layout = QVBoxLayout()
        self.surname_layout.setSpacing(3)
        self.surname_layout.setObjectName(u"surname_layout")
        self.surname_label = QLabel(PersonCardForm)
        self.surname_label.setObjectName(u"surname_label")
        self.surname_label.setProperty(u"kind", u"field-label")
        self.surname_label.setTextFormat(Qt.TextFormat.PlainText)

        self.surname_layout.addWidget(self.surname_label)

        self.surname = QLineEdit(PersonCardForm)
        self.surname.setObjectName(u"surname")

        self.surname_layout.addWidget(self.surname)


        self.name_row.addLayout(self.surname_layout)

        self.given_names_layout = QVBoxLayout()
        self.given_names_layout.setSpacing(3)
        self.given_names_layout.setObjectName(u"given_names_layout")
        self.given_names_label = QLabel(PersonCardForm)
        self.given_names_label.setObjectName(u"given_names_label")
        self.given_names_label.setProperty(u"kind", u"field-label")
        self.given_names_label.setTextFormat(Qt.TextFormat.PlainText)

        self.given_names_layout.addWidget(self.given_names_label)

        self.given_names = QLineEdit(PersonCardForm)
        self.given_names.setObjectName(u"given_names")

        self.given_names_layout.addWidget(self.given_names)


        self.name_row.addLayout(self.given_names_layout)

        self.birth_surname_layout = QVBoxLayout()
        self.birth_surname_layout.setSpacing(3)
        self.birth_surname_layout.setObjectName(u"birth_surname_layout")
        self.birth_surname_label = QLabel(PersonCardForm)
        self.birth_surname_label.setObjectName(u"birth_surname_label")
        self.birth_surname_label.setProperty(u"kind", u"field-label")
        self.birth_surname_label.setTextFormat(Qt.TextFormat.PlainText)

        self.birth_surname_layout.addWidget(self.birth_surname_label)

        self.birth_surname = QLineEdit(PersonCardForm)
        self.birth_surname.setObjectName(u"birth_surname")

        self.birth_surname_layout.addWidget(self.birth_surname)


        self.name_row.addLayout(self.birth_surname_layout)

        self.name_row.setStretch(0, 3)
        self.name_row.setStretch(1, 3)
        self.name_row.setStretch(2, 2)

        self.card_column.addLayout(self.name_row)

        self.title_row = QHBoxLayout()
        self.title_row.setSpacing(10)
        self.title_row.setObjectName(u"title_row")
        self.title_before_layout = QVBoxLayout()
        self.title_before_layout.setSpacing(3)
        self.title_before_layout.setObjectName(u"title_before_layout")
        self.title_before_label = QLabel(PersonCardForm)
        self.title_before_label.setObjectName(u"title_before_label")
        self.title_before_label.setProperty(u"kind", u"field-label")
        self.title_before_label.setTextFormat(Qt.TextFormat.PlainText)

        self.title_before_layout.addWidget(self.title_before_label)

        self.title_before = QLineEdit(PersonCardForm)
        self.title_before.setObjectName(u"title_before")

        self.title_before_layout.addWidget(self.title_before)


        self.title_row.addLayout(self.title_before_layout)

        self.title_after_layout = QVBoxLayout()
        self.title_after_layout.setSpacing(3)
        self.title_after_layout.setObjectName(u"title_after_layout")
        self.title_after_label = QLabel(PersonCardForm)
        self.title_after_label.setObjectName(u"title_after_label")
        self.title_after_label.setProperty(u"kind", u"field-label")
        self.title_after_label.setTextFormat(Qt.TextFormat.PlainText)

        self.title_after_layout.addWidget(self.title_after_label)

        self.title_after = QLineEdit(PersonCardForm)
        self.title_after.setObjectName(u"title_after")

        self.title_after_layout.addWidget(self.title_after)


        self.title_row.addLayout(self.title_after_layout)

        self.sex_layout = QVBoxLayout()
        self.sex_layout.setSpacing(3)
        self.sex_layout.setObjectName(u"sex_layout")
        self.sex_label = QLabel(PersonCardForm)
        self.sex_label.setObjectName(u"sex_label")
        self.sex_label.setProperty(u"kind", u"field-label")
        self.sex_label.setTextFormat(Qt.TextFormat.PlainText)

        self.sex_layout.addWidget(self.sex_label)

        self.sex = CodeListCombo(PersonCardForm)
        self.sex.setObjectName(u"sex")

        self.sex_layout.addWidget(self.sex)


        self.title_row.addLayout(self.sex_layout)

        self.born_on_layout = QVBoxLayout()
        self.born_on_layout.setSpacing(3)
        self.born_on_layout.setObjectName(u"born_on_layout")
        self.born_on_label = QLabel(PersonCardForm)
        self.born_on_label.setObjectName(u"born_on_label")
        self.born_on_label.setProperty(u"kind", u"field-label")
        self.born_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.born_on_layout.addWidget(self.born_on_label)

        self.born_on = DayEdit(PersonCardForm)
        self.born_on.setObjectName(u"born_on")

        self.born_on_layout.addWidget(self.born_on)


        self.title_row.addLayout(self.born_on_layout)

        self.title_row.setStretch(0, 2)
        self.title_row.setStretch(1, 2)
        self.title_row.setStretch(2, 2)
        self.title_row.setStretch(3, 2)

        self.card_column.addLayout(self.title_row)

        self.number_row = QHBoxLayout()
        self.number_row.setSpacing(10)
        self.number_row.setObjectName(u"number_row")
        self.birth_number_layout = QVBoxLayout()
        self.birth_number_layout.setSpacing(3)
        self.birth_number_layout.setObjectName(u"birth_number_layout")
        self.birth_number_label = QLabel(PersonCardForm)
        self.birth_number_label.setObjectName(u"birth_number_label")
        self.birth_number_label.setProperty(u"kind", u"field-label")
        self.birth_number_label.setTextFormat(Qt.TextFormat.PlainText)

        self.birth_number_layout.addWidget(self.birth_number_label)

        self.birth_number = QLineEdit(PersonCardForm)
        self.birth_number.setObjectName(u"birth_number")

        self.birth_number_layout.addWidget(self.birth_number)


        self.number_row.addLayout(self.birth_number_layout)

        self.birth_place_layout = QVBoxLayout()
        self.birth_place_layout.setSpacing(3)
        self.birth_place_layout.setObjectName(u"birth_place_layout")
        self.birth_place_label = QLabel(PersonCardForm)
        self.birth_place_label.setObjectName(u"birth_place_label")
        self.birth_place_label.setProperty(u"kind", u"field-label")
        self.birth_place_label.setTextFormat(Qt.TextFormat.PlainText)

        self.birth_place_layout.addWidget(self.birth_place_label)

        self.birth_place = QLineEdit(PersonCardForm)
        self.birth_place.setObjectName(u"birth_place")

        self.birth_place_layout.addWidget(self.birth_place)


        self.number_row.addLayout(self.birth_place_layout)

        self.citizenship_layout = QVBoxLayout()
        self.citizenship_layout.setSpacing(3)
        self.citizenship_layout.setObjectName(u"citizenship_layout")
        self.citizenship_label = QLabel(PersonCardForm)
        self.citizenship_label.setObjectName(u"citizenship_label")
        self.citizenship_label.setProperty(u"kind", u"field-label")
        self.citizenship_label.setTextFormat(Qt.TextFormat.PlainText)

        self.citizenship_layout.addWidget(self.citizenship_label)

        self.citizenship = QLineEdit(PersonCardForm)
        self.citizenship.setObjectName(u"citizenship")

        self.citizenship_layout.addWidget(self.citizenship)


        self.number_row.addLayout(self.citizenship_layout)

        self.number_row.setStretch(0, 2)
        self.number_row.setStretch(1, 3)
        self.number_row.setStretch(2, 3)

        self.card_column.addLayout(self.number_row)

        self.document_row = QHBoxLayout()
        self.document_row.setSpacing(10)
        self.document_row.setObjectName(u"document_row")
        self.identity_document_layout = QVBoxLayout()
        self.identity_document_layout.setSpacing(3)
        self.identity_document_layout.setObjectName(u"identity_document_layout")
        self.identity_document_label = QLabel(PersonCardForm)
        self.identity_document_label.setObjectName(u"identity_document_label")
        self.identity_document_label.setProperty(u"kind", u"field-label")
        self.identity_document_label.setTextFormat(Qt.TextFormat.PlainText)

        self.identity_document_layout.addWidget(self.identity_document_label)

        self.identity_document = CodeListCombo(PersonCardForm)
        self.identity_document.setObjectName(u"identity_document")

        self.identity_document_layout.addWidget(self.identity_document)


        self.document_row.addLayout(self.identity_document_layout)

        self.identity_document_number_layout = QVBoxLayout()
        self.identity_document_number_layout.setSpacing(3)
        self.identity_document_number_layout.setObjectName(u"identity_document_number_layout")
        self.identity_document_number_label = QLabel(PersonCardForm)
        self.identity_document_number_label.setObjectName(u"identity_document_number_label")
        self.identity_document_number_label.setProperty(u"kind", u"field-label")
        self.identity_document_number_label.setTextFormat(Qt.TextFormat.PlainText)

        self.identity_document_number_layout.addWidget(self.identity_document_number_label)

        self.identity_document_number = QLineEdit(PersonCardForm)
        self.identity_document_number.setObjectName(u"identity_document_number")

        self.identity_document_number_layout.addWidget(self.identity_document_number)


        self.document_row.addLayout(self.identity_document_number_layout)

        self.language_layout = QVBoxLayout()
        self.language_layout.setSpacing(3)
        self.language_layout.setObjectName(u"language_layout")
        self.language_label = QLabel(PersonCardForm)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setProperty(u"kind", u"field-label")
        self.language_label.setTextFormat(Qt.TextFormat.PlainText)

        self.language_layout.addWidget(self.language_label)

        self.language = CodeListCombo(PersonCardForm)
        self.language.setObjectName(u"language")

        self.language_layout.addWidget(self.language)


        self.document_row.addLayout(self.language_layout)

        self.document_row.setStretch(0, 3)
        self.document_row.setStretch(1, 3)
        self.document_row.setStretch(2, 2)

        self.card_column.addLayout(self.document_row)

        self.address_row = QHBoxLayout()
        self.address_row.setSpacing(10)
        self.address_row.setObjectName(u"address_row")
        self.residence_layout = QVBoxLayout()
        self.residence_layout.setSpacing(3)
        self.residence_layout.setObjectName(u"residence_layout")
        self.residence_label = QLabel(PersonCardForm)
        self.residence_label.setObjectName(u"residence_label")
        self.residence_label.setProperty(u"kind", u"field-label")
        self.residence_label.setTextFormat(Qt.TextFormat.PlainText)

        self.residence_layout.addWidget(self.residence_label)

        self.residence = QLineEdit(PersonCardForm)
        self.residence.setObjectName(u"residence")

        self.residence_layout.addWidget(self.residence)


        self.address_row.addLayout(self.residence_layout)

        self.delivery_address_layout = QVBoxLayout()
        self.delivery_address_layout.setSpacing(3)
        self.delivery_address_layout.setObjectName(u"delivery_address_layout")
        self.delivery_address_label = QLabel(PersonCardForm)
        self.delivery_address_label.setObjectName(u"delivery_address_label")
        self.delivery_address_label.setProperty(u"kind", u"field-label")
        self.delivery_address_label.setTextFormat(Qt.TextFormat.PlainText)

        self.delivery_address_layout.addWidget(self.delivery_address_label)

        self.delivery_address = QLineEdit(PersonCardForm)
        self.delivery_address.setObjectName(u"delivery_address")

        self.delivery_address_layout.addWidget(self.delivery_address)


        self.address_row.addLayout(self.delivery_address_layout)

        self.address_row.setStretch(0, 1)
        self.address_row.setStretch(1, 1)

        self.card_column.addLayout(self.address_row)

        self.reach_row = QHBoxLayout()
        self.reach_row.setSpacing(10)
        self.reach_row.setObjectName(u"reach_row")
        self.phone_layout = QVBoxLayout()
        self.phone_layout.setSpacing(3)
        self.phone_layout.setObjectName(u"phone_layout")
        self.phone_label = QLabel(PersonCardForm)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setProperty(u"kind", u"field-label")
        self.phone_label.setTextFormat(Qt.TextFormat.PlainText)

        self.phone_layout.addWidget(self.phone_label)

        self.phone = QLineEdit(PersonCardForm)
        self.phone.setObjectName(u"phone")

        self.phone_layout.addWidget(self.phone)


        self.reach_row.addLayout(self.phone_layout)

        self.email_layout = QVBoxLayout()
        self.email_layout.setSpacing(3)
        self.email_layout.setObjectName(u"email_layout")
        self.email_label = QLabel(PersonCardForm)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setProperty(u"kind", u"field-label")
        self.email_label.setTextFormat(Qt.TextFormat.PlainText)

        self.email_layout.addWidget(self.email_label)

        self.email = QLineEdit(PersonCardForm)
        self.email.setObjectName(u"email")

        self.email_layout.addWidget(self.email)


        self.reach_row.addLayout(self.email_layout)

        self.data_box_layout = QVBoxLayout()
        self.data_box_layout.setSpacing(3)
        self.data_box_layout.setObjectName(u"data_box_layout")
        self.data_box_label = QLabel(PersonCardForm)
        self.data_box_label.setObjectName(u"data_box_label")
        self.data_box_label.setProperty(u"kind", u"field-label")
        self.data_box_label.setTextFormat(Qt.TextFormat.PlainText)

        self.data_box_layout.addWidget(self.data_box_label)

        self.data_box = QLineEdit(PersonCardForm)
        self.data_box.setObjectName(u"data_box")

        self.data_box_layout.addWidget(self.data_box)


        self.reach_row.addLayout(self.data_box_layout)

        self.reach_row.setStretch(0, 3)
        self.reach_row.setStretch(1, 3)
        self.reach_row.setStretch(2, 2)

        self.card_column.addLayout(self.reach_row)

        self.traced_row = QHBoxLayout()
        self.traced_row.setSpacing(10)
        self.traced_row.setObjectName(u"traced_row")
        self.plate_layout = QVBoxLayout()
        self.plate_layout.setSpacing(3)
        self.plate_layout.setObjectName(u"plate_layout")
        self.plate_label = QLabel(PersonCardForm)
        self.plate_label.setObjectName(u"plate_label")
        self.plate_label.setProperty(u"kind", u"field-label")
        self.plate_label.setTextFormat(Qt.TextFormat.PlainText)

        self.plate_layout.addWidget(self.plate_label)

        self.plate = QLineEdit(PersonCardForm)
        self.plate.setObjectName(u"plate")

        self.plate_layout.addWidget(self.plate)


        self.traced_row.addLayout(self.plate_layout)

        self.account_number_layout = QVBoxLayout()
        self.account_number_layout.setSpacing(3)
        self.account_number_layout.setObjectName(u"account_number_layout")
        self.account_number_label = QLabel(PersonCardForm)
        self.account_number_label.setObjectName(u"account_number_label")
        self.account_number_label.setProperty(u"kind", u"field-label")
        self.account_number_label.setTextFormat(Qt.TextFormat.PlainText)

        self.account_number_layout.addWidget(self.account_number_label)

        self.account_number = QLineEdit(PersonCardForm)
        self.account_number.setObjectName(u"account_number")

        self.account_number_layout.addWidget(self.account_number)


        self.traced_row.addLayout(self.account_number_layout)

        self.traced_row.setStretch(0, 1)
        self.traced_row.setStretch(1, 1)

        self.card_column.addLayout(self.traced_row)

        self.note_layout = QVBoxLayout()
        self.note_layout.setSpacing(3)
        self.note_layout.setObjectName(u"note_layout")
        self.note_label = QLabel(PersonCardForm)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"kind", u"field-label")
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.note_layout.addWidget(self.note_label)

        self.note = LongText(PersonCardForm)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 56))
        self.note.setMaximumSize(QSize(16777215, 84))

        self.note_layout.addWidget(self.note)


        self.card_column.addLayout(self.note_layout)

#if QT_CONFIG(shortcut)
        self.surname_label.setBuddy(self.surname)
        self.given_names_label.setBuddy(self.given_names)
        self.birth_surname_label.setBuddy(self.birth_surname)
        self.title_before_label.setBuddy(self.title_before)
        self.title_after_label.setBuddy(self.title_after)
        self.sex_label.setBuddy(self.sex)
        self.born_on_label.setBuddy(self.born_on)
        self.birth_number_label.setBuddy(self.birth_number)
        self.birth_place_label.setBuddy(self.birth_place)
        self.citizenship_label.setBuddy(self.citizenship)
        self.identity_document_label.setBuddy(self.identity_document)
        self.identity_document_number_label.setBuddy(self.identity_document_number)
        self.language_label.setBuddy(self.language)
        self.residence_label.setBuddy(self.residence)
        self.delivery_address_label.setBuddy(self.delivery_address)
        self.phone_label.setBuddy(self.phone)
        self.email_label.setBuddy(self.email)
        self.data_box_label.setBuddy(self.data_box)
        self.plate_label.setBuddy(self.plate)
        self.account_number_label.setBuddy(self.account_number)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.surname, self.given_names)
        QWidget.setTabOrder(self.given_names, self.birth_surname)
        QWidget.setTabOrder(self.birth_surname, self.title_before)
        QWidget.setTabOrder(self.title_before, self.title_after)
        QWidget.setTabOrder(self.title_after, self.sex)
        QWidget.setTabOrder(self.sex, self.born_on)
        QWidget.setTabOrder(self.born_on, self.birth_number)
        QWidget.setTabOrder(self.birth_number, self.birth_place)
        QWidget.setTabOrder(self.birth_place, self.citizenship)
        QWidget.setTabOrder(self.citizenship, self.identity_document)
        QWidget.setTabOrder(self.identity_document, self.identity_document_number)
        QWidget.setTabOrder(self.identity_document_number, self.language)
        QWidget.setTabOrder(self.language, self.residence)
        QWidget.setTabOrder(self.residence, self.delivery_address)
        QWidget.setTabOrder(self.delivery_address, self.phone)
        QWidget.setTabOrder(self.phone, self.email)
        QWidget.setTabOrder(self.email, self.data_box)
        QWidget.setTabOrder(self.data_box, self.plate)
        QWidget.setTabOrder(self.plate, self.account_number)
        QWidget.setTabOrder(self.account_number, self.note)

        self.retranslateUi(PersonCardForm)
    # setupUi

    def retranslateUi(self, PersonCardForm):
        self.surname_label.setText(QCoreApplication.translate("PersonCardForm", u"&P\u0159\u00edjmen\u00ed", None))
        self.given_names_label.setText(QCoreApplication.translate("PersonCardForm", u"&Jm\u00e9no", None))
        self.birth_surname_label.setText(QCoreApplication.translate("PersonCardForm", u"Rodn\u00e9 p\u0159\u00edj&men\u00ed", None))
        self.title_before_label.setText(QCoreApplication.translate("PersonCardForm", u"&Titul p\u0159ed", None))
        self.title_after_label.setText(QCoreApplication.translate("PersonCardForm", u"Tit&ul za", None))
        self.sex_label.setText(QCoreApplication.translate("PersonCardForm", u"Po&hlav\u00ed", None))
        self.born_on_label.setText(QCoreApplication.translate("PersonCardForm", u"&Datum narozen\u00ed", None))
        self.birth_number_label.setText(QCoreApplication.translate("PersonCardForm", u"Rodn\u00e9 \u010d\u00ed&slo", None))
        self.birth_place_label.setText(QCoreApplication.translate("PersonCardForm", u"M\u00edsto n&arozen\u00ed", None))
        self.citizenship_label.setText(QCoreApplication.translate("PersonCardForm", u"&Ob\u010danstv\u00ed", None))
        self.identity_document_label.setText(QCoreApplication.translate("PersonCardForm", u"Do&klad", None))
        self.identity_document_number_label.setText(QCoreApplication.translate("PersonCardForm", u"\u010c&\u00edslo dokladu", None))
        self.language_label.setText(QCoreApplication.translate("PersonCardForm", u"Jaz&yk", None))
        self.residence_label.setText(QCoreApplication.translate("PersonCardForm", u"Byd&li\u0161t\u011b", None))
        self.delivery_address_label.setText(QCoreApplication.translate("PersonCardForm", u"Adresa pro doru&\u010dov\u00e1n\u00ed", None))
        self.phone_label.setText(QCoreApplication.translate("PersonCardForm", u"T&elefon, i\u00a0v\u00edce", None))
        self.email_label.setText(QCoreApplication.translate("PersonCardForm", u"E-ma&il", None))
        self.data_box_label.setText(QCoreApplication.translate("PersonCardForm", u"Datov\u00e1 s&chr\u00e1nka", None))
        self.plate_label.setText(QCoreApplication.translate("PersonCardForm", u"Zna\u010dka &vozidla", None))
        self.account_number_label.setText(QCoreApplication.translate("PersonCardForm", u"\u010c\u00edslo &\u00fa\u010dtu", None))
        self.note_label.setText(QCoreApplication.translate("PersonCardForm", u"Pozn\u00e1mka ke kart&\u011b", None))
        pass
    # retranslateUi

