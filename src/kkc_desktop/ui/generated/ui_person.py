# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QVBoxLayout,
    QWidget)

from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.country_edit import CountryEdit
from kkc_desktop.ui.widgets.day_edit import DayEdit
from kkc_desktop.ui.widgets.known_person_edit import KnownPersonEdit
from kkc_desktop.ui.widgets.place_edit import (AddressEdit, PlaceEdit)

class Ui_PersonFields(object):
    def setupUi(self, PersonFields):
        if not PersonFields.objectName():
            PersonFields.setObjectName(u"PersonFields")
        self.person_fields_layout = QVBoxLayout(PersonFields)
        self.person_fields_layout.setSpacing(6)
        self.person_fields_layout.setObjectName(u"person_fields_layout")
        self.person_fields_layout.setContentsMargins(0, 0, 0, 0)
        self.main = QWidget(PersonFields)
        self.main.setObjectName(u"main")
        self.main_layout = QVBoxLayout(self.main)
        self.main_layout.setSpacing(8)
        self.main_layout.setObjectName(u"main_layout")
        self.main_layout.setContentsMargins(0, 0, 0, 0)
        self.name_row = QHBoxLayout()
        self.name_row.setSpacing(12)
        self.name_row.setObjectName(u"name_row")
        self.name_row.setContentsMargins(0, 0, 0, 0)
        self.name_pair = QHBoxLayout()
        self.name_pair.setSpacing(12)
        self.name_pair.setObjectName(u"name_pair")
        self.name_pair.setContentsMargins(0, 0, 0, 0)
        self.surname_layout = QVBoxLayout()
        self.surname_layout.setSpacing(3)
        self.surname_layout.setObjectName(u"surname_layout")
        self.surname_layout.setContentsMargins(0, 0, 0, 0)
        self.surname_label = QLabel(self.main)
        self.surname_label.setObjectName(u"surname_label")
        self.surname_label.setProperty(u"kind", u"field-label")
        self.surname_label.setTextFormat(Qt.TextFormat.PlainText)

        self.surname_layout.addWidget(self.surname_label)

        self.surname = KnownPersonEdit(self.main)
        self.surname.setObjectName(u"surname")

        self.surname_layout.addWidget(self.surname)


        self.name_pair.addLayout(self.surname_layout)

        self.given_names_layout = QVBoxLayout()
        self.given_names_layout.setSpacing(3)
        self.given_names_layout.setObjectName(u"given_names_layout")
        self.given_names_layout.setContentsMargins(0, 0, 0, 0)
        self.given_names_label = QLabel(self.main)
        self.given_names_label.setObjectName(u"given_names_label")
        self.given_names_label.setProperty(u"kind", u"field-label")
        self.given_names_label.setTextFormat(Qt.TextFormat.PlainText)

        self.given_names_layout.addWidget(self.given_names_label)

        self.given_names = KnownPersonEdit(self.main)
        self.given_names.setObjectName(u"given_names")

        self.given_names_layout.addWidget(self.given_names)


        self.name_pair.addLayout(self.given_names_layout)

        self.name_pair.setStretch(0, 1)
        self.name_pair.setStretch(1, 1)

        self.name_row.addLayout(self.name_pair)

        self.birth_pair = QHBoxLayout()
        self.birth_pair.setSpacing(12)
        self.birth_pair.setObjectName(u"birth_pair")
        self.birth_pair.setContentsMargins(0, 0, 0, 0)
        self.born_on_layout = QVBoxLayout()
        self.born_on_layout.setSpacing(3)
        self.born_on_layout.setObjectName(u"born_on_layout")
        self.born_on_layout.setContentsMargins(0, 0, 0, 0)
        self.born_on_label = QLabel(self.main)
        self.born_on_label.setObjectName(u"born_on_label")
        self.born_on_label.setProperty(u"kind", u"field-label")
        self.born_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.born_on_layout.addWidget(self.born_on_label)

        self.born_on = DayEdit(self.main)
        self.born_on.setObjectName(u"born_on")

        self.born_on_layout.addWidget(self.born_on)


        self.birth_pair.addLayout(self.born_on_layout)

        self.birth_number_layout = QVBoxLayout()
        self.birth_number_layout.setSpacing(3)
        self.birth_number_layout.setObjectName(u"birth_number_layout")
        self.birth_number_layout.setContentsMargins(0, 0, 0, 0)
        self.birth_number_label = QLabel(self.main)
        self.birth_number_label.setObjectName(u"birth_number_label")
        self.birth_number_label.setProperty(u"kind", u"field-label")
        self.birth_number_label.setTextFormat(Qt.TextFormat.PlainText)

        self.birth_number_layout.addWidget(self.birth_number_label)

        self.birth_number = KnownPersonEdit(self.main)
        self.birth_number.setObjectName(u"birth_number")

        self.birth_number_layout.addWidget(self.birth_number)


        self.birth_pair.addLayout(self.birth_number_layout)

        self.birth_pair.setStretch(0, 1)
        self.birth_pair.setStretch(1, 1)

        self.name_row.addLayout(self.birth_pair)

        self.name_row.setStretch(0, 436)
        self.name_row.setStretch(1, 236)

        self.main_layout.addLayout(self.name_row)

        self.identity_row = QHBoxLayout()
        self.identity_row.setSpacing(12)
        self.identity_row.setObjectName(u"identity_row")
        self.identity_row.setContentsMargins(0, 0, 0, 0)
        self.identity_pair = QHBoxLayout()
        self.identity_pair.setSpacing(12)
        self.identity_pair.setObjectName(u"identity_pair")
        self.identity_pair.setContentsMargins(0, 0, 0, 0)
        self.identity_document_layout = QVBoxLayout()
        self.identity_document_layout.setSpacing(3)
        self.identity_document_layout.setObjectName(u"identity_document_layout")
        self.identity_document_layout.setContentsMargins(0, 0, 0, 0)
        self.identity_document_label = QLabel(self.main)
        self.identity_document_label.setObjectName(u"identity_document_label")
        self.identity_document_label.setProperty(u"kind", u"field-label")
        self.identity_document_label.setTextFormat(Qt.TextFormat.PlainText)

        self.identity_document_layout.addWidget(self.identity_document_label)

        self.identity_document = CodeListCombo(self.main)
        self.identity_document.setObjectName(u"identity_document")

        self.identity_document_layout.addWidget(self.identity_document)


        self.identity_pair.addLayout(self.identity_document_layout)

        self.identity_document_number_layout = QVBoxLayout()
        self.identity_document_number_layout.setSpacing(3)
        self.identity_document_number_layout.setObjectName(u"identity_document_number_layout")
        self.identity_document_number_layout.setContentsMargins(0, 0, 0, 0)
        self.identity_document_number_label = QLabel(self.main)
        self.identity_document_number_label.setObjectName(u"identity_document_number_label")
        self.identity_document_number_label.setProperty(u"kind", u"field-label")
        self.identity_document_number_label.setTextFormat(Qt.TextFormat.PlainText)

        self.identity_document_number_layout.addWidget(self.identity_document_number_label)

        self.identity_document_number = KnownPersonEdit(self.main)
        self.identity_document_number.setObjectName(u"identity_document_number")

        self.identity_document_number_layout.addWidget(self.identity_document_number)


        self.identity_pair.addLayout(self.identity_document_number_layout)

        self.identity_pair.setStretch(0, 16)
        self.identity_pair.setStretch(1, 12)

        self.identity_row.addLayout(self.identity_pair)

        self.contact_pair = QHBoxLayout()
        self.contact_pair.setSpacing(12)
        self.contact_pair.setObjectName(u"contact_pair")
        self.contact_pair.setContentsMargins(0, 0, 0, 0)
        self.identity_check_layout = QVBoxLayout()
        self.identity_check_layout.setSpacing(3)
        self.identity_check_layout.setObjectName(u"identity_check_layout")
        self.identity_check_layout.setContentsMargins(0, 0, 0, 0)
        self.identity_check_label = QLabel(self.main)
        self.identity_check_label.setObjectName(u"identity_check_label")
        self.identity_check_label.setProperty(u"kind", u"field-label")
        self.identity_check_label.setTextFormat(Qt.TextFormat.PlainText)

        self.identity_check_layout.addWidget(self.identity_check_label)

        self.identity_check = CodeListCombo(self.main)
        self.identity_check.setObjectName(u"identity_check")

        self.identity_check_layout.addWidget(self.identity_check)


        self.contact_pair.addLayout(self.identity_check_layout)

        self.phone_layout = QVBoxLayout()
        self.phone_layout.setSpacing(3)
        self.phone_layout.setObjectName(u"phone_layout")
        self.phone_layout.setContentsMargins(0, 0, 0, 0)
        self.phone_label = QLabel(self.main)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setProperty(u"kind", u"field-label")
        self.phone_label.setTextFormat(Qt.TextFormat.PlainText)

        self.phone_layout.addWidget(self.phone_label)

        self.phone = QLineEdit(self.main)
        self.phone.setObjectName(u"phone")

        self.phone_layout.addWidget(self.phone)


        self.contact_pair.addLayout(self.phone_layout)

        self.contact_pair.setStretch(0, 21)
        self.contact_pair.setStretch(1, 14)

        self.identity_row.addLayout(self.contact_pair)

        self.identity_row.setStretch(0, 300)
        self.identity_row.setStretch(1, 372)

        self.main_layout.addLayout(self.identity_row)


        self.person_fields_layout.addWidget(self.main)

        self.foot_row = QHBoxLayout()
        self.foot_row.setSpacing(8)
        self.foot_row.setObjectName(u"foot_row")
        self.foot_row.setContentsMargins(0, 0, 0, 0)
        self.details_head = QWidget(PersonFields)
        self.details_head.setObjectName(u"details_head")
        self.details_head_layout = QHBoxLayout(self.details_head)
        self.details_head_layout.setSpacing(8)
        self.details_head_layout.setObjectName(u"details_head_layout")
        self.details_head_layout.setContentsMargins(0, 0, 0, 0)
        self.details_fold = QPushButton(self.details_head)
        self.details_fold.setObjectName(u"details_fold")
        self.details_fold.setProperty(u"kind", u"fold")
        self.details_fold.setCheckable(True)

        self.details_head_layout.addWidget(self.details_fold)

        self.details_line = QLabel(self.details_head)
        self.details_line.setObjectName(u"details_line")
        self.details_line.setProperty(u"kind", u"second-line")
        self.details_line.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.details_line.sizePolicy().hasHeightForWidth())
        self.details_line.setSizePolicy(sizePolicy)

        self.details_head_layout.addWidget(self.details_line)


        self.foot_row.addWidget(self.details_head)

        self.acts_layout = QHBoxLayout()
        self.acts_layout.setSpacing(2)
        self.acts_layout.setObjectName(u"acts_layout")
        self.acts_layout.setContentsMargins(0, 0, 0, 0)

        self.foot_row.addLayout(self.acts_layout)

        self.foot_row.setStretch(0, 1)

        self.person_fields_layout.addLayout(self.foot_row)

        self.details = QWidget(PersonFields)
        self.details.setObjectName(u"details")
        self.details_layout = QVBoxLayout(self.details)
        self.details_layout.setSpacing(8)
        self.details_layout.setObjectName(u"details_layout")
        self.details_layout.setContentsMargins(0, 0, 0, 0)
        self.title_row = QHBoxLayout()
        self.title_row.setSpacing(12)
        self.title_row.setObjectName(u"title_row")
        self.title_row.setContentsMargins(0, 0, 0, 0)
        self.title_pair = QHBoxLayout()
        self.title_pair.setSpacing(12)
        self.title_pair.setObjectName(u"title_pair")
        self.title_pair.setContentsMargins(0, 0, 0, 0)
        self.title_before_layout = QVBoxLayout()
        self.title_before_layout.setSpacing(3)
        self.title_before_layout.setObjectName(u"title_before_layout")
        self.title_before_layout.setContentsMargins(0, 0, 0, 0)
        self.title_before_label = QLabel(self.details)
        self.title_before_label.setObjectName(u"title_before_label")
        self.title_before_label.setProperty(u"kind", u"field-label")
        self.title_before_label.setTextFormat(Qt.TextFormat.PlainText)

        self.title_before_layout.addWidget(self.title_before_label)

        self.title_before = QLineEdit(self.details)
        self.title_before.setObjectName(u"title_before")

        self.title_before_layout.addWidget(self.title_before)


        self.title_pair.addLayout(self.title_before_layout)

        self.title_after_layout = QVBoxLayout()
        self.title_after_layout.setSpacing(3)
        self.title_after_layout.setObjectName(u"title_after_layout")
        self.title_after_layout.setContentsMargins(0, 0, 0, 0)
        self.title_after_label = QLabel(self.details)
        self.title_after_label.setObjectName(u"title_after_label")
        self.title_after_label.setProperty(u"kind", u"field-label")
        self.title_after_label.setTextFormat(Qt.TextFormat.PlainText)

        self.title_after_layout.addWidget(self.title_after_label)

        self.title_after = QLineEdit(self.details)
        self.title_after.setObjectName(u"title_after")

        self.title_after_layout.addWidget(self.title_after)


        self.title_pair.addLayout(self.title_after_layout)

        self.title_pair.setStretch(0, 1)
        self.title_pair.setStretch(1, 1)

        self.title_row.addLayout(self.title_pair)

        self.sex_pair = QHBoxLayout()
        self.sex_pair.setSpacing(12)
        self.sex_pair.setObjectName(u"sex_pair")
        self.sex_pair.setContentsMargins(0, 0, 0, 0)
        self.birth_surname_layout = QVBoxLayout()
        self.birth_surname_layout.setSpacing(3)
        self.birth_surname_layout.setObjectName(u"birth_surname_layout")
        self.birth_surname_layout.setContentsMargins(0, 0, 0, 0)
        self.birth_surname_label = QLabel(self.details)
        self.birth_surname_label.setObjectName(u"birth_surname_label")
        self.birth_surname_label.setProperty(u"kind", u"field-label")
        self.birth_surname_label.setTextFormat(Qt.TextFormat.PlainText)

        self.birth_surname_layout.addWidget(self.birth_surname_label)

        self.birth_surname = QLineEdit(self.details)
        self.birth_surname.setObjectName(u"birth_surname")

        self.birth_surname_layout.addWidget(self.birth_surname)


        self.sex_pair.addLayout(self.birth_surname_layout)

        self.sex_layout = QVBoxLayout()
        self.sex_layout.setSpacing(3)
        self.sex_layout.setObjectName(u"sex_layout")
        self.sex_layout.setContentsMargins(0, 0, 0, 0)
        self.sex_label = QLabel(self.details)
        self.sex_label.setObjectName(u"sex_label")
        self.sex_label.setProperty(u"kind", u"field-label")
        self.sex_label.setTextFormat(Qt.TextFormat.PlainText)

        self.sex_layout.addWidget(self.sex_label)

        self.sex = CodeListCombo(self.details)
        self.sex.setObjectName(u"sex")

        self.sex_layout.addWidget(self.sex)


        self.sex_pair.addLayout(self.sex_layout)

        self.sex_pair.setStretch(0, 1)
        self.sex_pair.setStretch(1, 1)

        self.title_row.addLayout(self.sex_pair)

        self.title_row.setStretch(0, 1)
        self.title_row.setStretch(1, 1)

        self.details_layout.addLayout(self.title_row)

        self.origin_row = QHBoxLayout()
        self.origin_row.setSpacing(12)
        self.origin_row.setObjectName(u"origin_row")
        self.origin_row.setContentsMargins(0, 0, 0, 0)
        self.birth_place_layout = QVBoxLayout()
        self.birth_place_layout.setSpacing(3)
        self.birth_place_layout.setObjectName(u"birth_place_layout")
        self.birth_place_layout.setContentsMargins(0, 0, 0, 0)
        self.birth_place_label = QLabel(self.details)
        self.birth_place_label.setObjectName(u"birth_place_label")
        self.birth_place_label.setProperty(u"kind", u"field-label")
        self.birth_place_label.setTextFormat(Qt.TextFormat.PlainText)

        self.birth_place_layout.addWidget(self.birth_place_label)

        self.birth_place = PlaceEdit(self.details)
        self.birth_place.setObjectName(u"birth_place")

        self.birth_place_layout.addWidget(self.birth_place)


        self.origin_row.addLayout(self.birth_place_layout)

        self.citizenship_layout = QVBoxLayout()
        self.citizenship_layout.setSpacing(3)
        self.citizenship_layout.setObjectName(u"citizenship_layout")
        self.citizenship_layout.setContentsMargins(0, 0, 0, 0)
        self.citizenship_label = QLabel(self.details)
        self.citizenship_label.setObjectName(u"citizenship_label")
        self.citizenship_label.setProperty(u"kind", u"field-label")
        self.citizenship_label.setTextFormat(Qt.TextFormat.PlainText)

        self.citizenship_layout.addWidget(self.citizenship_label)

        self.citizenship = CountryEdit(self.details)
        self.citizenship.setObjectName(u"citizenship")

        self.citizenship_layout.addWidget(self.citizenship)


        self.origin_row.addLayout(self.citizenship_layout)

        self.origin_row.setStretch(0, 1)
        self.origin_row.setStretch(1, 1)

        self.details_layout.addLayout(self.origin_row)

        self.address_row = QHBoxLayout()
        self.address_row.setSpacing(12)
        self.address_row.setObjectName(u"address_row")
        self.address_row.setContentsMargins(0, 0, 0, 0)
        self.residence_layout = QVBoxLayout()
        self.residence_layout.setSpacing(3)
        self.residence_layout.setObjectName(u"residence_layout")
        self.residence_layout.setContentsMargins(0, 0, 0, 0)
        self.residence_label = QLabel(self.details)
        self.residence_label.setObjectName(u"residence_label")
        self.residence_label.setProperty(u"kind", u"field-label")
        self.residence_label.setTextFormat(Qt.TextFormat.PlainText)

        self.residence_layout.addWidget(self.residence_label)

        self.residence = AddressEdit(self.details)
        self.residence.setObjectName(u"residence")

        self.residence_layout.addWidget(self.residence)


        self.address_row.addLayout(self.residence_layout)

        self.delivery_address_layout = QVBoxLayout()
        self.delivery_address_layout.setSpacing(3)
        self.delivery_address_layout.setObjectName(u"delivery_address_layout")
        self.delivery_address_layout.setContentsMargins(0, 0, 0, 0)
        self.delivery_address_label = QLabel(self.details)
        self.delivery_address_label.setObjectName(u"delivery_address_label")
        self.delivery_address_label.setProperty(u"kind", u"field-label")
        self.delivery_address_label.setTextFormat(Qt.TextFormat.PlainText)

        self.delivery_address_layout.addWidget(self.delivery_address_label)

        self.delivery_address = AddressEdit(self.details)
        self.delivery_address.setObjectName(u"delivery_address")

        self.delivery_address_layout.addWidget(self.delivery_address)


        self.address_row.addLayout(self.delivery_address_layout)

        self.address_row.setStretch(0, 1)
        self.address_row.setStretch(1, 1)

        self.details_layout.addLayout(self.address_row)

        self.electronic_row = QHBoxLayout()
        self.electronic_row.setSpacing(12)
        self.electronic_row.setObjectName(u"electronic_row")
        self.electronic_row.setContentsMargins(0, 0, 0, 0)
        self.email_layout = QVBoxLayout()
        self.email_layout.setSpacing(3)
        self.email_layout.setObjectName(u"email_layout")
        self.email_layout.setContentsMargins(0, 0, 0, 0)
        self.email_label = QLabel(self.details)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setProperty(u"kind", u"field-label")
        self.email_label.setTextFormat(Qt.TextFormat.PlainText)

        self.email_layout.addWidget(self.email_label)

        self.email = QLineEdit(self.details)
        self.email.setObjectName(u"email")

        self.email_layout.addWidget(self.email)


        self.electronic_row.addLayout(self.email_layout)

        self.data_box_layout = QVBoxLayout()
        self.data_box_layout.setSpacing(3)
        self.data_box_layout.setObjectName(u"data_box_layout")
        self.data_box_layout.setContentsMargins(0, 0, 0, 0)
        self.data_box_label = QLabel(self.details)
        self.data_box_label.setObjectName(u"data_box_label")
        self.data_box_label.setProperty(u"kind", u"field-label")
        self.data_box_label.setTextFormat(Qt.TextFormat.PlainText)

        self.data_box_layout.addWidget(self.data_box_label)

        self.data_box = QLineEdit(self.details)
        self.data_box.setObjectName(u"data_box")

        self.data_box_layout.addWidget(self.data_box)


        self.electronic_row.addLayout(self.data_box_layout)

        self.electronic_row.setStretch(0, 1)
        self.electronic_row.setStretch(1, 1)

        self.details_layout.addLayout(self.electronic_row)

        self.document_row = QHBoxLayout()
        self.document_row.setSpacing(12)
        self.document_row.setObjectName(u"document_row")
        self.document_row.setContentsMargins(0, 0, 0, 0)
        self.document_pair = QHBoxLayout()
        self.document_pair.setSpacing(12)
        self.document_pair.setObjectName(u"document_pair")
        self.document_pair.setContentsMargins(0, 0, 0, 0)
        self.identity_document_issuer_layout = QVBoxLayout()
        self.identity_document_issuer_layout.setSpacing(3)
        self.identity_document_issuer_layout.setObjectName(u"identity_document_issuer_layout")
        self.identity_document_issuer_layout.setContentsMargins(0, 0, 0, 0)
        self.identity_document_issuer_label = QLabel(self.details)
        self.identity_document_issuer_label.setObjectName(u"identity_document_issuer_label")
        self.identity_document_issuer_label.setProperty(u"kind", u"field-label")
        self.identity_document_issuer_label.setTextFormat(Qt.TextFormat.PlainText)

        self.identity_document_issuer_layout.addWidget(self.identity_document_issuer_label)

        self.identity_document_issuer = QLineEdit(self.details)
        self.identity_document_issuer.setObjectName(u"identity_document_issuer")

        self.identity_document_issuer_layout.addWidget(self.identity_document_issuer)


        self.document_pair.addLayout(self.identity_document_issuer_layout)

        self.identity_document_expires_on_layout = QVBoxLayout()
        self.identity_document_expires_on_layout.setSpacing(3)
        self.identity_document_expires_on_layout.setObjectName(u"identity_document_expires_on_layout")
        self.identity_document_expires_on_layout.setContentsMargins(0, 0, 0, 0)
        self.identity_document_expires_on_label = QLabel(self.details)
        self.identity_document_expires_on_label.setObjectName(u"identity_document_expires_on_label")
        self.identity_document_expires_on_label.setProperty(u"kind", u"field-label")
        self.identity_document_expires_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.identity_document_expires_on_layout.addWidget(self.identity_document_expires_on_label)

        self.identity_document_expires_on = DayEdit(self.details)
        self.identity_document_expires_on.setObjectName(u"identity_document_expires_on")

        self.identity_document_expires_on_layout.addWidget(self.identity_document_expires_on)


        self.document_pair.addLayout(self.identity_document_expires_on_layout)

        self.document_pair.setStretch(0, 1)
        self.document_pair.setStretch(1, 1)

        self.document_row.addLayout(self.document_pair)

        self.identity_note_layout = QVBoxLayout()
        self.identity_note_layout.setSpacing(3)
        self.identity_note_layout.setObjectName(u"identity_note_layout")
        self.identity_note_layout.setContentsMargins(0, 0, 0, 0)
        self.identity_note_label = QLabel(self.details)
        self.identity_note_label.setObjectName(u"identity_note_label")
        self.identity_note_label.setProperty(u"kind", u"field-label")
        self.identity_note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.identity_note_layout.addWidget(self.identity_note_label)

        self.identity_note = QLineEdit(self.details)
        self.identity_note.setObjectName(u"identity_note")

        self.identity_note_layout.addWidget(self.identity_note)


        self.document_row.addLayout(self.identity_note_layout)

        self.document_row.setStretch(0, 1)
        self.document_row.setStretch(1, 1)

        self.details_layout.addLayout(self.document_row)

        self.language_row = QHBoxLayout()
        self.language_row.setSpacing(12)
        self.language_row.setObjectName(u"language_row")
        self.language_row.setContentsMargins(0, 0, 0, 0)
        self.language_layout = QVBoxLayout()
        self.language_layout.setSpacing(3)
        self.language_layout.setObjectName(u"language_layout")
        self.language_layout.setContentsMargins(0, 0, 0, 0)
        self.language_label = QLabel(self.details)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setProperty(u"kind", u"field-label")
        self.language_label.setTextFormat(Qt.TextFormat.PlainText)

        self.language_layout.addWidget(self.language_label)

        self.language = CodeListCombo(self.details)
        self.language.setObjectName(u"language")

        self.language_layout.addWidget(self.language)


        self.language_row.addLayout(self.language_layout)

        self.interpreter_layout = QVBoxLayout()
        self.interpreter_layout.setSpacing(3)
        self.interpreter_layout.setObjectName(u"interpreter_layout")
        self.interpreter_layout.setContentsMargins(0, 0, 0, 0)
        self.interpreter_label = QLabel(self.details)
        self.interpreter_label.setObjectName(u"interpreter_label")
        self.interpreter_label.setProperty(u"kind", u"field-label")
        self.interpreter_label.setTextFormat(Qt.TextFormat.PlainText)

        self.interpreter_layout.addWidget(self.interpreter_label)

        self.interpreter = QLineEdit(self.details)
        self.interpreter.setObjectName(u"interpreter")

        self.interpreter_layout.addWidget(self.interpreter)


        self.language_row.addLayout(self.interpreter_layout)

        self.language_row.setStretch(0, 1)
        self.language_row.setStretch(1, 1)

        self.details_layout.addLayout(self.language_row)

        self.care_row = QHBoxLayout()
        self.care_row.setSpacing(12)
        self.care_row.setObjectName(u"care_row")
        self.care_row.setContentsMargins(0, 0, 0, 0)
        self.special_need_layout = QVBoxLayout()
        self.special_need_layout.setSpacing(3)
        self.special_need_layout.setObjectName(u"special_need_layout")
        self.special_need_layout.setContentsMargins(0, 0, 0, 0)
        self.special_need_label = QLabel(self.details)
        self.special_need_label.setObjectName(u"special_need_label")
        self.special_need_label.setProperty(u"kind", u"field-label")
        self.special_need_label.setTextFormat(Qt.TextFormat.PlainText)

        self.special_need_layout.addWidget(self.special_need_label)

        self.special_need = CodeListCombo(self.details)
        self.special_need.setObjectName(u"special_need")

        self.special_need_layout.addWidget(self.special_need)


        self.care_row.addLayout(self.special_need_layout)

        self.vulnerability_layout = QVBoxLayout()
        self.vulnerability_layout.setSpacing(3)
        self.vulnerability_layout.setObjectName(u"vulnerability_layout")
        self.vulnerability_layout.setContentsMargins(0, 0, 0, 0)
        self.vulnerability_label = QLabel(self.details)
        self.vulnerability_label.setObjectName(u"vulnerability_label")
        self.vulnerability_label.setProperty(u"kind", u"field-label")
        self.vulnerability_label.setTextFormat(Qt.TextFormat.PlainText)

        self.vulnerability_layout.addWidget(self.vulnerability_label)

        self.vulnerability = CodeListCombo(self.details)
        self.vulnerability.setObjectName(u"vulnerability")

        self.vulnerability_layout.addWidget(self.vulnerability)


        self.care_row.addLayout(self.vulnerability_layout)

        self.care_row.setStretch(0, 1)
        self.care_row.setStretch(1, 1)

        self.details_layout.addLayout(self.care_row)

        self.others_row = QHBoxLayout()
        self.others_row.setSpacing(12)
        self.others_row.setObjectName(u"others_row")
        self.others_row.setContentsMargins(0, 0, 0, 0)
        self.representative_layout = QVBoxLayout()
        self.representative_layout.setSpacing(3)
        self.representative_layout.setObjectName(u"representative_layout")
        self.representative_layout.setContentsMargins(0, 0, 0, 0)
        self.representative_label = QLabel(self.details)
        self.representative_label.setObjectName(u"representative_label")
        self.representative_label.setProperty(u"kind", u"field-label")
        self.representative_label.setTextFormat(Qt.TextFormat.PlainText)

        self.representative_layout.addWidget(self.representative_label)

        self.representative = QLineEdit(self.details)
        self.representative.setObjectName(u"representative")

        self.representative_layout.addWidget(self.representative)


        self.others_row.addLayout(self.representative_layout)

        self.note_layout = QVBoxLayout()
        self.note_layout.setSpacing(3)
        self.note_layout.setObjectName(u"note_layout")
        self.note_layout.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(self.details)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"kind", u"field-label")
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.note_layout.addWidget(self.note_label)

        self.note = QLineEdit(self.details)
        self.note.setObjectName(u"note")

        self.note_layout.addWidget(self.note)


        self.others_row.addLayout(self.note_layout)

        self.others_row.setStretch(0, 1)
        self.others_row.setStretch(1, 1)

        self.details_layout.addLayout(self.others_row)

        self.dealing_group = QWidget(self.details)
        self.dealing_group.setObjectName(u"dealing_group")
        self.dealing_group_layout = QVBoxLayout(self.dealing_group)
        self.dealing_group_layout.setSpacing(8)
        self.dealing_group_layout.setObjectName(u"dealing_group_layout")
        self.dealing_group_layout.setContentsMargins(0, 0, 0, 0)
        self.dealing_row = QHBoxLayout()
        self.dealing_row.setSpacing(12)
        self.dealing_row.setObjectName(u"dealing_row")
        self.dealing_row.setContentsMargins(0, 0, 0, 0)
        self.communication_layout = QVBoxLayout()
        self.communication_layout.setSpacing(3)
        self.communication_layout.setObjectName(u"communication_layout")
        self.communication_layout.setContentsMargins(0, 0, 0, 0)
        self.communication_label = QLabel(self.dealing_group)
        self.communication_label.setObjectName(u"communication_label")
        self.communication_label.setProperty(u"kind", u"field-label")
        self.communication_label.setTextFormat(Qt.TextFormat.PlainText)

        self.communication_layout.addWidget(self.communication_label)

        self.communication = CodeListCombo(self.dealing_group)
        self.communication.setObjectName(u"communication")

        self.communication_layout.addWidget(self.communication)


        self.dealing_row.addLayout(self.communication_layout)

        self.dealing_hint = QLabel(self.dealing_group)
        self.dealing_hint.setObjectName(u"dealing_hint")
        self.dealing_hint.setProperty(u"kind", u"second-line")
        self.dealing_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.dealing_hint.setWordWrap(True)

        self.dealing_row.addWidget(self.dealing_hint)

        self.dealing_row.setStretch(0, 1)
        self.dealing_row.setStretch(1, 1)

        self.dealing_group_layout.addLayout(self.dealing_row)


        self.details_layout.addWidget(self.dealing_group)

        self.minor_group = QWidget(self.details)
        self.minor_group.setObjectName(u"minor_group")
        self.minor_group_layout = QVBoxLayout(self.minor_group)
        self.minor_group_layout.setSpacing(8)
        self.minor_group_layout.setObjectName(u"minor_group_layout")
        self.minor_group_layout.setContentsMargins(0, 0, 0, 0)
        self.minor_row = QHBoxLayout()
        self.minor_row.setSpacing(12)
        self.minor_row.setObjectName(u"minor_row")
        self.minor_row.setContentsMargins(0, 0, 0, 0)
        self.child_protection_layout = QVBoxLayout()
        self.child_protection_layout.setSpacing(3)
        self.child_protection_layout.setObjectName(u"child_protection_layout")
        self.child_protection_layout.setContentsMargins(0, 0, 0, 0)
        self.child_protection_label = QLabel(self.minor_group)
        self.child_protection_label.setObjectName(u"child_protection_label")
        self.child_protection_label.setProperty(u"kind", u"field-label")
        self.child_protection_label.setTextFormat(Qt.TextFormat.PlainText)

        self.child_protection_layout.addWidget(self.child_protection_label)

        self.child_protection = QLineEdit(self.minor_group)
        self.child_protection.setObjectName(u"child_protection")

        self.child_protection_layout.addWidget(self.child_protection)


        self.minor_row.addLayout(self.child_protection_layout)

        self.suspect_layout = QVBoxLayout()
        self.suspect_layout.setSpacing(3)
        self.suspect_layout.setObjectName(u"suspect_layout")
        self.suspect_layout.setContentsMargins(0, 0, 0, 0)
        self.suspect_note = QLabel(self.minor_group)
        self.suspect_note.setObjectName(u"suspect_note")
        self.suspect_note.setProperty(u"kind", u"field-label")
        self.suspect_note.setTextFormat(Qt.TextFormat.PlainText)

        self.suspect_layout.addWidget(self.suspect_note)

        self.is_representative_suspect = QCheckBox(self.minor_group)
        self.is_representative_suspect.setObjectName(u"is_representative_suspect")

        self.suspect_layout.addWidget(self.is_representative_suspect)


        self.minor_row.addLayout(self.suspect_layout)

        self.minor_row.setStretch(0, 1)
        self.minor_row.setStretch(1, 1)

        self.minor_group_layout.addLayout(self.minor_row)


        self.details_layout.addWidget(self.minor_group)

        self.victim_group = QWidget(self.details)
        self.victim_group.setObjectName(u"victim_group")
        self.victim_group_layout = QVBoxLayout(self.victim_group)
        self.victim_group_layout.setSpacing(8)
        self.victim_group_layout.setObjectName(u"victim_group_layout")
        self.victim_group_layout.setContentsMargins(0, 0, 0, 0)
        self.victim_row = QHBoxLayout()
        self.victim_row.setSpacing(12)
        self.victim_row.setObjectName(u"victim_row")
        self.victim_row.setContentsMargins(0, 0, 0, 0)
        self.vulnerability_reason_layout = QVBoxLayout()
        self.vulnerability_reason_layout.setSpacing(3)
        self.vulnerability_reason_layout.setObjectName(u"vulnerability_reason_layout")
        self.vulnerability_reason_layout.setContentsMargins(0, 0, 0, 0)
        self.vulnerability_reason_label = QLabel(self.victim_group)
        self.vulnerability_reason_label.setObjectName(u"vulnerability_reason_label")
        self.vulnerability_reason_label.setProperty(u"kind", u"field-label")
        self.vulnerability_reason_label.setTextFormat(Qt.TextFormat.PlainText)

        self.vulnerability_reason_layout.addWidget(self.vulnerability_reason_label)

        self.vulnerability_reason = CodeListCombo(self.victim_group)
        self.vulnerability_reason.setObjectName(u"vulnerability_reason")

        self.vulnerability_reason_layout.addWidget(self.vulnerability_reason)


        self.victim_row.addLayout(self.vulnerability_reason_layout)

        self.confidant_layout = QVBoxLayout()
        self.confidant_layout.setSpacing(3)
        self.confidant_layout.setObjectName(u"confidant_layout")
        self.confidant_layout.setContentsMargins(0, 0, 0, 0)
        self.confidant_label = QLabel(self.victim_group)
        self.confidant_label.setObjectName(u"confidant_label")
        self.confidant_label.setProperty(u"kind", u"field-label")
        self.confidant_label.setTextFormat(Qt.TextFormat.PlainText)

        self.confidant_layout.addWidget(self.confidant_label)

        self.confidant = QLineEdit(self.victim_group)
        self.confidant.setObjectName(u"confidant")

        self.confidant_layout.addWidget(self.confidant)


        self.victim_row.addLayout(self.confidant_layout)

        self.victim_row.setStretch(0, 1)
        self.victim_row.setStretch(1, 1)

        self.victim_group_layout.addLayout(self.victim_row)

        self.interviewer_row = QHBoxLayout()
        self.interviewer_row.setSpacing(12)
        self.interviewer_row.setObjectName(u"interviewer_row")
        self.interviewer_row.setContentsMargins(0, 0, 0, 0)
        self.wanted_interviewer_layout = QVBoxLayout()
        self.wanted_interviewer_layout.setSpacing(3)
        self.wanted_interviewer_layout.setObjectName(u"wanted_interviewer_layout")
        self.wanted_interviewer_layout.setContentsMargins(0, 0, 0, 0)
        self.wanted_interviewer_label = QLabel(self.victim_group)
        self.wanted_interviewer_label.setObjectName(u"wanted_interviewer_label")
        self.wanted_interviewer_label.setProperty(u"kind", u"field-label")
        self.wanted_interviewer_label.setTextFormat(Qt.TextFormat.PlainText)

        self.wanted_interviewer_layout.addWidget(self.wanted_interviewer_label)

        self.wanted_interviewer = CodeListCombo(self.victim_group)
        self.wanted_interviewer.setObjectName(u"wanted_interviewer")

        self.wanted_interviewer_layout.addWidget(self.wanted_interviewer)


        self.interviewer_row.addLayout(self.wanted_interviewer_layout)

        self.interviewer_note_layout = QVBoxLayout()
        self.interviewer_note_layout.setSpacing(3)
        self.interviewer_note_layout.setObjectName(u"interviewer_note_layout")
        self.interviewer_note_layout.setContentsMargins(0, 0, 0, 0)
        self.interviewer_note_label = QLabel(self.victim_group)
        self.interviewer_note_label.setObjectName(u"interviewer_note_label")
        self.interviewer_note_label.setProperty(u"kind", u"field-label")
        self.interviewer_note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.interviewer_note_layout.addWidget(self.interviewer_note_label)

        self.interviewer_note = QLineEdit(self.victim_group)
        self.interviewer_note.setObjectName(u"interviewer_note")

        self.interviewer_note_layout.addWidget(self.interviewer_note)


        self.interviewer_row.addLayout(self.interviewer_note_layout)

        self.interviewer_row.setStretch(0, 1)
        self.interviewer_row.setStretch(1, 1)

        self.victim_group_layout.addLayout(self.interviewer_row)


        self.details_layout.addWidget(self.victim_group)

        self.is_protected = QCheckBox(self.details)
        self.is_protected.setObjectName(u"is_protected")

        self.details_layout.addWidget(self.is_protected)

        self.protected_note = QLabel(self.details)
        self.protected_note.setObjectName(u"protected_note")
        self.protected_note.setProperty(u"kind", u"second-line")
        self.protected_note.setTextFormat(Qt.TextFormat.PlainText)
        self.protected_note.setWordWrap(True)

        self.details_layout.addWidget(self.protected_note)


        self.person_fields_layout.addWidget(self.details)

#if QT_CONFIG(shortcut)
        self.surname_label.setBuddy(self.surname)
        self.given_names_label.setBuddy(self.given_names)
        self.born_on_label.setBuddy(self.born_on)
        self.birth_number_label.setBuddy(self.birth_number)
        self.identity_document_label.setBuddy(self.identity_document)
        self.identity_document_number_label.setBuddy(self.identity_document_number)
        self.identity_check_label.setBuddy(self.identity_check)
        self.phone_label.setBuddy(self.phone)
        self.title_before_label.setBuddy(self.title_before)
        self.title_after_label.setBuddy(self.title_after)
        self.birth_surname_label.setBuddy(self.birth_surname)
        self.sex_label.setBuddy(self.sex)
        self.birth_place_label.setBuddy(self.birth_place)
        self.citizenship_label.setBuddy(self.citizenship)
        self.residence_label.setBuddy(self.residence)
        self.delivery_address_label.setBuddy(self.delivery_address)
        self.email_label.setBuddy(self.email)
        self.data_box_label.setBuddy(self.data_box)
        self.identity_document_issuer_label.setBuddy(self.identity_document_issuer)
        self.identity_document_expires_on_label.setBuddy(self.identity_document_expires_on)
        self.identity_note_label.setBuddy(self.identity_note)
        self.language_label.setBuddy(self.language)
        self.interpreter_label.setBuddy(self.interpreter)
        self.special_need_label.setBuddy(self.special_need)
        self.vulnerability_label.setBuddy(self.vulnerability)
        self.representative_label.setBuddy(self.representative)
        self.note_label.setBuddy(self.note)
        self.communication_label.setBuddy(self.communication)
        self.child_protection_label.setBuddy(self.child_protection)
        self.vulnerability_reason_label.setBuddy(self.vulnerability_reason)
        self.confidant_label.setBuddy(self.confidant)
        self.wanted_interviewer_label.setBuddy(self.wanted_interviewer)
        self.interviewer_note_label.setBuddy(self.interviewer_note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.surname, self.given_names)
        QWidget.setTabOrder(self.given_names, self.born_on)
        QWidget.setTabOrder(self.born_on, self.birth_number)
        QWidget.setTabOrder(self.birth_number, self.identity_document)
        QWidget.setTabOrder(self.identity_document, self.identity_document_number)
        QWidget.setTabOrder(self.identity_document_number, self.identity_check)
        QWidget.setTabOrder(self.identity_check, self.phone)
        QWidget.setTabOrder(self.phone, self.details_fold)
        QWidget.setTabOrder(self.details_fold, self.title_before)
        QWidget.setTabOrder(self.title_before, self.title_after)
        QWidget.setTabOrder(self.title_after, self.birth_surname)
        QWidget.setTabOrder(self.birth_surname, self.sex)
        QWidget.setTabOrder(self.sex, self.birth_place)
        QWidget.setTabOrder(self.birth_place, self.citizenship)
        QWidget.setTabOrder(self.citizenship, self.residence)
        QWidget.setTabOrder(self.residence, self.delivery_address)
        QWidget.setTabOrder(self.delivery_address, self.email)
        QWidget.setTabOrder(self.email, self.data_box)
        QWidget.setTabOrder(self.data_box, self.identity_document_issuer)
        QWidget.setTabOrder(self.identity_document_issuer, self.identity_document_expires_on)
        QWidget.setTabOrder(self.identity_document_expires_on, self.identity_note)
        QWidget.setTabOrder(self.identity_note, self.language)
        QWidget.setTabOrder(self.language, self.interpreter)
        QWidget.setTabOrder(self.interpreter, self.special_need)
        QWidget.setTabOrder(self.special_need, self.vulnerability)
        QWidget.setTabOrder(self.vulnerability, self.representative)
        QWidget.setTabOrder(self.representative, self.note)
        QWidget.setTabOrder(self.note, self.communication)
        QWidget.setTabOrder(self.communication, self.child_protection)
        QWidget.setTabOrder(self.child_protection, self.is_representative_suspect)
        QWidget.setTabOrder(self.is_representative_suspect, self.vulnerability_reason)
        QWidget.setTabOrder(self.vulnerability_reason, self.confidant)
        QWidget.setTabOrder(self.confidant, self.wanted_interviewer)
        QWidget.setTabOrder(self.wanted_interviewer, self.interviewer_note)
        QWidget.setTabOrder(self.interviewer_note, self.is_protected)

        self.retranslateUi(PersonFields)
    # setupUi

    def retranslateUi(self, PersonFields):
        self.surname_label.setText(QCoreApplication.translate("PersonFields", u"&P\u0159\u00edjmen\u00ed", None))
        self.given_names_label.setText(QCoreApplication.translate("PersonFields", u"J&m\u00e9no", None))
        self.born_on_label.setText(QCoreApplication.translate("PersonFields", u"Datum narozen\u00ed", None))
        self.birth_number_label.setText(QCoreApplication.translate("PersonFields", u"Rodn\u00e9 \u010d\u00edslo", None))
        self.identity_document_label.setText(QCoreApplication.translate("PersonFields", u"Dru&h dokladu", None))
        self.identity_document_number_label.setText(QCoreApplication.translate("PersonFields", u"\u010c\u00edslo dokladu", None))
        self.identity_check_label.setText(QCoreApplication.translate("PersonFields", u"Toto\u017enost ov\u011b\u0159ena", None))
        self.phone_label.setText(QCoreApplication.translate("PersonFields", u"Tele&fon", None))
        self.details_fold.setText(QCoreApplication.translate("PersonFields", u" Dal\u0161\u00ed \u00fadaje", None))
#if QT_CONFIG(accessibility)
        self.details_fold.setAccessibleName(QCoreApplication.translate("PersonFields", u"Dal\u0161\u00ed \u00fadaje, rozbalit nebo sbalit", None))
#endif // QT_CONFIG(accessibility)
        self.details_line.setText("")
        self.title_before_label.setText(QCoreApplication.translate("PersonFields", u"Titul p\u0159ed jm\u00e9nem", None))
        self.title_after_label.setText(QCoreApplication.translate("PersonFields", u"Titul za jm\u00e9nem", None))
        self.birth_surname_label.setText(QCoreApplication.translate("PersonFields", u"Rodn\u00e9 p\u0159\u00edjmen\u00ed", None))
        self.sex_label.setText(QCoreApplication.translate("PersonFields", u"Pohlav\u00ed", None))
        self.birth_place_label.setText(QCoreApplication.translate("PersonFields", u"M\u00edsto narozen\u00ed", None))
        self.citizenship_label.setText(QCoreApplication.translate("PersonFields", u"St\u00e1tn\u00ed ob\u010danstv\u00ed", None))
        self.residence_label.setText(QCoreApplication.translate("PersonFields", u"Bydli\u0161t\u011b", None))
        self.delivery_address_label.setText(QCoreApplication.translate("PersonFields", u"Doru\u010dovac\u00ed adresa, je-li jin\u00e1", None))
        self.email_label.setText(QCoreApplication.translate("PersonFields", u"E-mail", None))
        self.data_box_label.setText(QCoreApplication.translate("PersonFields", u"Datov\u00e1 schr\u00e1nka", None))
        self.identity_document_issuer_label.setText(QCoreApplication.translate("PersonFields", u"Doklad vydal", None))
        self.identity_document_expires_on_label.setText(QCoreApplication.translate("PersonFields", u"Platnost do", None))
        self.identity_note_label.setText(QCoreApplication.translate("PersonFields", u"Pozn\u00e1mka k\u00a0ov\u011b\u0159en\u00ed toto\u017enosti", None))
        self.language_label.setText(QCoreApplication.translate("PersonFields", u"Jazyk osoby", None))
        self.interpreter_label.setText(QCoreApplication.translate("PersonFields", u"Tlumo\u010dn\u00edk, nebo pro\u010d nen\u00ed pot\u0159eba", None))
        self.special_need_label.setText(QCoreApplication.translate("PersonFields", u"Zvl\u00e1\u0161tn\u00ed pot\u0159eba", None))
        self.vulnerability_label.setText(QCoreApplication.translate("PersonFields", u"Zvl\u00e1\u0161\u0165 zraniteln\u00e1 ob\u011b\u0165", None))
        self.representative_label.setText(QCoreApplication.translate("PersonFields", u"Z\u00e1konn\u00fd z\u00e1stupce, kdo a jak vyrozum\u011bn", None))
        self.note_label.setText(QCoreApplication.translate("PersonFields", u"Pozn\u00e1mka k\u00a0osob\u011b", None))
        self.communication_label.setText(QCoreApplication.translate("PersonFields", u"Zp\u016fsob dorozum\u011bn\u00ed", None))
        self.child_protection_label.setText(QCoreApplication.translate("PersonFields", u"OSPOD vyrozum\u011bn: kdy, kdo, jak", None))
        self.suspect_note.setText(QCoreApplication.translate("PersonFields", u"Podez\u0159el\u00fd z\u00e1stupce se nevyrozum\u00edv\u00e1", None))
        self.is_representative_suspect.setText(QCoreApplication.translate("PersonFields", u"Z\u00e1konn\u00fd z\u00e1stupce je podez\u0159el\u00fd", None))
        self.vulnerability_reason_label.setText(QCoreApplication.translate("PersonFields", u"D\u016fvod zvl\u00e1\u0161tn\u00ed zranitelnosti", None))
        self.confidant_label.setText(QCoreApplication.translate("PersonFields", u"D\u016fv\u011brn\u00edk, ne sv\u011bdek ani tlumo\u010dn\u00edk", None))
        self.wanted_interviewer_label.setText(QCoreApplication.translate("PersonFields", u"P\u0159eje si, aby vysl\u00fdchal(a)", None))
        self.interviewer_note_label.setText(QCoreApplication.translate("PersonFields", u"Nevyhov\u011bno z d\u016fle\u017eit\u00fdch d\u016fvod\u016f", None))
        self.is_protected.setText(QCoreApplication.translate("PersonFields", u"Utajit toto\u017enost (\u00a7\u00a055 odst.\u00a02 trestn\u00edho \u0159\u00e1du)", None))
        self.protected_note.setText(QCoreApplication.translate("PersonFields", u"Toto\u017enost utajen\u00e9 osoby se v\u00a0programu neulo\u017e\u00ed ani nevytiskne. \u00dadaje ve\u010fte odd\u011blen\u011b od spisu.", None))
        pass
    # retranslateUi

