# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'gathered_card.ui'
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
    QLineEdit, QSizePolicy, QVBoxLayout, QWidget)

from kkc_desktop.ui.widgets.age_edit import AgeEdit
from kkc_desktop.ui.widgets.chip_field import ChipField
from kkc_desktop.ui.widgets.free_combo import FreeCombo

class Ui_GatheredCard(object):
    def setupUi(self, GatheredCard):
        if not GatheredCard.objectName():
            GatheredCard.setObjectName(u"GatheredCard")
        self.card_column = QVBoxLayout(GatheredCard)
        self.card_column.setSpacing(6)
        self.card_column.setObjectName(u"card_column")
        self.card_column.setContentsMargins(0, 0, 0, 0)
        self.first_row = QHBoxLayout()
        self.first_row.setSpacing(10)
        self.first_row.setObjectName(u"first_row")
        self.band_column = QVBoxLayout()
        self.band_column.setSpacing(3)
        self.band_column.setObjectName(u"band_column")
        self.band_label = QLabel(GatheredCard)
        self.band_label.setObjectName(u"band_label")
        self.band_label.setProperty(u"kind", u"field-label")
        self.band_label.setTextFormat(Qt.TextFormat.PlainText)

        self.band_column.addWidget(self.band_label)

        self.band_number = QLabel(GatheredCard)
        self.band_number.setObjectName(u"band_number")
        self.band_number.setProperty(u"kind", u"band-number")
        self.band_number.setTextFormat(Qt.TextFormat.PlainText)

        self.band_column.addWidget(self.band_number)


        self.first_row.addLayout(self.band_column)

        self.name_column = QVBoxLayout()
        self.name_column.setSpacing(3)
        self.name_column.setObjectName(u"name_column")
        self.name_label = QLabel(GatheredCard)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"kind", u"field-label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.name_column.addWidget(self.name_label)

        self.name = QLineEdit(GatheredCard)
        self.name.setObjectName(u"name")

        self.name_column.addWidget(self.name)


        self.first_row.addLayout(self.name_column)

        self.first_row.setStretch(1, 1)

        self.card_column.addLayout(self.first_row)

        self.second_row = QHBoxLayout()
        self.second_row.setSpacing(10)
        self.second_row.setObjectName(u"second_row")
        self.group_name_column = QVBoxLayout()
        self.group_name_column.setSpacing(3)
        self.group_name_column.setObjectName(u"group_name_column")
        self.group_name_label = QLabel(GatheredCard)
        self.group_name_label.setObjectName(u"group_name_label")
        self.group_name_label.setProperty(u"kind", u"field-label")
        self.group_name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.group_name_column.addWidget(self.group_name_label)

        self.group_name = FreeCombo(GatheredCard)
        self.group_name.setObjectName(u"group_name")

        self.group_name_column.addWidget(self.group_name)


        self.second_row.addLayout(self.group_name_column)

        self.apparent_age_column = QVBoxLayout()
        self.apparent_age_column.setSpacing(3)
        self.apparent_age_column.setObjectName(u"apparent_age_column")
        self.apparent_age_label = QLabel(GatheredCard)
        self.apparent_age_label.setObjectName(u"apparent_age_label")
        self.apparent_age_label.setProperty(u"kind", u"field-label")
        self.apparent_age_label.setTextFormat(Qt.TextFormat.PlainText)

        self.apparent_age_column.addWidget(self.apparent_age_label)

        self.apparent_age = AgeEdit(GatheredCard)
        self.apparent_age.setObjectName(u"apparent_age")
        self.apparent_age.setMaximumSize(QSize(64, 16777215))

        self.apparent_age_column.addWidget(self.apparent_age)


        self.second_row.addLayout(self.apparent_age_column)

        self.second_row.setStretch(0, 1)

        self.card_column.addLayout(self.second_row)

        self.third_row = QHBoxLayout()
        self.third_row.setSpacing(10)
        self.third_row.setObjectName(u"third_row")
        self.came_from_column = QVBoxLayout()
        self.came_from_column.setSpacing(3)
        self.came_from_column.setObjectName(u"came_from_column")
        self.came_from_label = QLabel(GatheredCard)
        self.came_from_label.setObjectName(u"came_from_label")
        self.came_from_label.setProperty(u"kind", u"field-label")
        self.came_from_label.setTextFormat(Qt.TextFormat.PlainText)

        self.came_from_column.addWidget(self.came_from_label)

        self.came_from = QLineEdit(GatheredCard)
        self.came_from.setObjectName(u"came_from")

        self.came_from_column.addWidget(self.came_from)


        self.third_row.addLayout(self.came_from_column)

        self.contact_column = QVBoxLayout()
        self.contact_column.setSpacing(3)
        self.contact_column.setObjectName(u"contact_column")
        self.contact_label = QLabel(GatheredCard)
        self.contact_label.setObjectName(u"contact_label")
        self.contact_label.setProperty(u"kind", u"field-label")
        self.contact_label.setTextFormat(Qt.TextFormat.PlainText)

        self.contact_column.addWidget(self.contact_label)

        self.contact = QLineEdit(GatheredCard)
        self.contact.setObjectName(u"contact")

        self.contact_column.addWidget(self.contact)


        self.third_row.addLayout(self.contact_column)

        self.third_row.setStretch(0, 1)
        self.third_row.setStretch(1, 1)

        self.card_column.addLayout(self.third_row)

        self.needs_column = QVBoxLayout()
        self.needs_column.setSpacing(3)
        self.needs_column.setObjectName(u"needs_column")
        self.needs_label = QLabel(GatheredCard)
        self.needs_label.setObjectName(u"needs_label")
        self.needs_label.setProperty(u"kind", u"field-label")
        self.needs_label.setTextFormat(Qt.TextFormat.PlainText)

        self.needs_column.addWidget(self.needs_label)

        self.needs = ChipField(GatheredCard)
        self.needs.setObjectName(u"needs")

        self.needs_column.addWidget(self.needs)


        self.card_column.addLayout(self.needs_column)

        self.note_box = QWidget(GatheredCard)
        self.note_box.setObjectName(u"note_box")
        self.note_column = QVBoxLayout(self.note_box)
        self.note_column.setSpacing(3)
        self.note_column.setObjectName(u"note_column")
        self.note_column.setContentsMargins(0, 0, 0, 0)
        self.needs_note_label = QLabel(self.note_box)
        self.needs_note_label.setObjectName(u"needs_note_label")
        self.needs_note_label.setProperty(u"kind", u"field-label")
        self.needs_note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.note_column.addWidget(self.needs_note_label)

        self.needs_note = QLineEdit(self.note_box)
        self.needs_note.setObjectName(u"needs_note")

        self.note_column.addWidget(self.needs_note)


        self.card_column.addWidget(self.note_box)

        self.last_row = QHBoxLayout()
        self.last_row.setSpacing(10)
        self.last_row.setObjectName(u"last_row")
        self.animals_column = QVBoxLayout()
        self.animals_column.setSpacing(3)
        self.animals_column.setObjectName(u"animals_column")
        self.animals_label = QLabel(GatheredCard)
        self.animals_label.setObjectName(u"animals_label")
        self.animals_label.setProperty(u"kind", u"field-label")
        self.animals_label.setTextFormat(Qt.TextFormat.PlainText)

        self.animals_column.addWidget(self.animals_label)

        self.animals = FreeCombo(GatheredCard)
        self.animals.setObjectName(u"animals")

        self.animals_column.addWidget(self.animals)


        self.last_row.addLayout(self.animals_column)

        self.place_column = QVBoxLayout()
        self.place_column.setSpacing(3)
        self.place_column.setObjectName(u"place_column")
        self.place_label = QLabel(GatheredCard)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setProperty(u"kind", u"field-label")
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)

        self.place_column.addWidget(self.place_label)

        self.place = FreeCombo(GatheredCard)
        self.place.setObjectName(u"place")

        self.place_column.addWidget(self.place)


        self.last_row.addLayout(self.place_column)

        self.last_row.setStretch(0, 1)
        self.last_row.setStretch(1, 1)

        self.card_column.addLayout(self.last_row)

        self.is_alone = QCheckBox(GatheredCard)
        self.is_alone.setObjectName(u"is_alone")

        self.card_column.addWidget(self.is_alone)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.group_name_label.setBuddy(self.group_name)
        self.apparent_age_label.setBuddy(self.apparent_age)
        self.came_from_label.setBuddy(self.came_from)
        self.contact_label.setBuddy(self.contact)
        self.needs_note_label.setBuddy(self.needs_note)
        self.animals_label.setBuddy(self.animals)
        self.place_label.setBuddy(self.place)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.group_name)
        QWidget.setTabOrder(self.group_name, self.apparent_age)
        QWidget.setTabOrder(self.apparent_age, self.came_from)
        QWidget.setTabOrder(self.came_from, self.contact)
        QWidget.setTabOrder(self.contact, self.needs)
        QWidget.setTabOrder(self.needs, self.needs_note)
        QWidget.setTabOrder(self.needs_note, self.animals)
        QWidget.setTabOrder(self.animals, self.place)
        QWidget.setTabOrder(self.place, self.is_alone)

        self.retranslateUi(GatheredCard)
    # setupUi

    def retranslateUi(self, GatheredCard):
        self.band_label.setText(QCoreApplication.translate("GatheredCard", u"P\u00e1ska", None))
        self.band_number.setText(QCoreApplication.translate("GatheredCard", u"001", None))
        self.name_label.setText(QCoreApplication.translate("GatheredCard", u"&Jm\u00e9no nebo popis", None))
        self.group_name_label.setText(QCoreApplication.translate("GatheredCard", u"&Skupina", None))
        self.apparent_age_label.setText(QCoreApplication.translate("GatheredCard", u"&V\u011bk asi", None))
        self.came_from_label.setText(QCoreApplication.translate("GatheredCard", u"&Odkud", None))
        self.contact_label.setText(QCoreApplication.translate("GatheredCard", u"S&pojen\u00ed", None))
        self.needs_label.setText(QCoreApplication.translate("GatheredCard", u"Pot\u0159eby", None))
#if QT_CONFIG(accessibility)
        self.needs.setAccessibleName(QCoreApplication.translate("GatheredCard", u"Pot\u0159eby", None))
#endif // QT_CONFIG(accessibility)
        self.needs_note_label.setText(QCoreApplication.translate("GatheredCard", u"Pozn\u00e1mka k pot&\u0159eb\u00e1m", None))
        self.animals_label.setText(QCoreApplication.translate("GatheredCard", u"Zv\u00ed\u0159a&ta", None))
        self.place_label.setText(QCoreApplication.translate("GatheredCard", u"&Kde je", None))
        self.is_alone.setText(QCoreApplication.translate("GatheredCard", u"&d\u00edt\u011b bez doprovodu", None))
        pass
    # retranslateUi

