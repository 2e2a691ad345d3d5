# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'vehicle_sheet.ui'
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
from kkc_desktop.ui.widgets.plate_edit import PlateEdit
class Ui_VehicleSheet(object):
    def setupUi(self, VehicleSheet):
        if not VehicleSheet.objectName():
            VehicleSheet.setObjectName(u"VehicleSheet")
        self.sheet_layout = QGridLayout(VehicleSheet)
        self.sheet_layout.setObjectName(u"sheet_layout")
        self.sheet_layout.setHorizontalSpacing(12)
        self.sheet_layout.setVerticalSpacing(8)
        self.sheet_layout.setContentsMargins(0, 0, 0, 0)
        self.plate_layout = QVBoxLayout()
        self.plate_layout.setSpacing(3)
        self.plate_layout.setObjectName(u"plate_layout")
        self.plate_label = QLabel(VehicleSheet)
        self.plate_label.setObjectName(u"plate_label")
        self.plate_label.setTextFormat(Qt.TextFormat.PlainText)

        self.plate_layout.addWidget(self.plate_label)

        self.plate = PlateEdit(VehicleSheet)
        self.plate.setObjectName(u"plate")
        self.plate.setMinimumSize(QSize(60, 0))

        self.plate_layout.addWidget(self.plate)


        self.sheet_layout.addLayout(self.plate_layout, 0, 0, 1, 3)

        self.plate_country_layout = QVBoxLayout()
        self.plate_country_layout.setSpacing(3)
        self.plate_country_layout.setObjectName(u"plate_country_layout")
        self.plate_country_label = QLabel(VehicleSheet)
        self.plate_country_label.setObjectName(u"plate_country_label")
        self.plate_country_label.setTextFormat(Qt.TextFormat.PlainText)

        self.plate_country_layout.addWidget(self.plate_country_label)

        self.plate_country = QLineEdit(VehicleSheet)
        self.plate_country.setObjectName(u"plate_country")
        self.plate_country.setMinimumSize(QSize(60, 0))

        self.plate_country_layout.addWidget(self.plate_country)


        self.sheet_layout.addLayout(self.plate_country_layout, 0, 3, 1, 3)

        self.vehicle_kind_layout = QVBoxLayout()
        self.vehicle_kind_layout.setSpacing(3)
        self.vehicle_kind_layout.setObjectName(u"vehicle_kind_layout")
        self.vehicle_kind_label = QLabel(VehicleSheet)
        self.vehicle_kind_label.setObjectName(u"vehicle_kind_label")
        self.vehicle_kind_label.setTextFormat(Qt.TextFormat.PlainText)

        self.vehicle_kind_layout.addWidget(self.vehicle_kind_label)

        self.vehicle_kind = QLineEdit(VehicleSheet)
        self.vehicle_kind.setObjectName(u"vehicle_kind")
        self.vehicle_kind.setMinimumSize(QSize(60, 0))

        self.vehicle_kind_layout.addWidget(self.vehicle_kind)


        self.sheet_layout.addLayout(self.vehicle_kind_layout, 0, 6, 1, 3)

        self.colour_layout = QVBoxLayout()
        self.colour_layout.setSpacing(3)
        self.colour_layout.setObjectName(u"colour_layout")
        self.colour_label = QLabel(VehicleSheet)
        self.colour_label.setObjectName(u"colour_label")
        self.colour_label.setTextFormat(Qt.TextFormat.PlainText)

        self.colour_layout.addWidget(self.colour_label)

        self.colour = QLineEdit(VehicleSheet)
        self.colour.setObjectName(u"colour")
        self.colour.setMinimumSize(QSize(60, 0))

        self.colour_layout.addWidget(self.colour)


        self.sheet_layout.addLayout(self.colour_layout, 0, 9, 1, 3)

        self.make_layout = QVBoxLayout()
        self.make_layout.setSpacing(3)
        self.make_layout.setObjectName(u"make_layout")
        self.make_label = QLabel(VehicleSheet)
        self.make_label.setObjectName(u"make_label")
        self.make_label.setTextFormat(Qt.TextFormat.PlainText)

        self.make_layout.addWidget(self.make_label)

        self.make = QLineEdit(VehicleSheet)
        self.make.setObjectName(u"make")
        self.make.setMinimumSize(QSize(60, 0))

        self.make_layout.addWidget(self.make)


        self.sheet_layout.addLayout(self.make_layout, 1, 0, 1, 4)

        self.model_layout = QVBoxLayout()
        self.model_layout.setSpacing(3)
        self.model_layout.setObjectName(u"model_layout")
        self.model_label = QLabel(VehicleSheet)
        self.model_label.setObjectName(u"model_label")
        self.model_label.setTextFormat(Qt.TextFormat.PlainText)

        self.model_layout.addWidget(self.model_label)

        self.model = QLineEdit(VehicleSheet)
        self.model.setObjectName(u"model")
        self.model.setMinimumSize(QSize(60, 0))

        self.model_layout.addWidget(self.model)


        self.sheet_layout.addLayout(self.model_layout, 1, 4, 1, 4)

        self.occupants_layout = QVBoxLayout()
        self.occupants_layout.setSpacing(3)
        self.occupants_layout.setObjectName(u"occupants_layout")
        self.occupants_label = QLabel(VehicleSheet)
        self.occupants_label.setObjectName(u"occupants_label")
        self.occupants_label.setTextFormat(Qt.TextFormat.PlainText)

        self.occupants_layout.addWidget(self.occupants_label)

        self.occupants = QLineEdit(VehicleSheet)
        self.occupants.setObjectName(u"occupants")
        self.occupants.setMinimumSize(QSize(60, 0))

        self.occupants_layout.addWidget(self.occupants)


        self.sheet_layout.addLayout(self.occupants_layout, 1, 8, 1, 4)

        self.damage_layout = QVBoxLayout()
        self.damage_layout.setSpacing(3)
        self.damage_layout.setObjectName(u"damage_layout")
        self.damage_label = QLabel(VehicleSheet)
        self.damage_label.setObjectName(u"damage_label")
        self.damage_label.setTextFormat(Qt.TextFormat.PlainText)

        self.damage_layout.addWidget(self.damage_label)

        self.damage = QLineEdit(VehicleSheet)
        self.damage.setObjectName(u"damage")
        self.damage.setMinimumSize(QSize(60, 0))

        self.damage_layout.addWidget(self.damage)


        self.sheet_layout.addLayout(self.damage_layout, 2, 0, 1, 12)

        self.direction_layout = QVBoxLayout()
        self.direction_layout.setSpacing(3)
        self.direction_layout.setObjectName(u"direction_layout")
        self.direction_label = QLabel(VehicleSheet)
        self.direction_label.setObjectName(u"direction_label")
        self.direction_label.setTextFormat(Qt.TextFormat.PlainText)

        self.direction_layout.addWidget(self.direction_label)

        self.direction = QLineEdit(VehicleSheet)
        self.direction.setObjectName(u"direction")
        self.direction.setMinimumSize(QSize(60, 0))

        self.direction_layout.addWidget(self.direction)


        self.sheet_layout.addLayout(self.direction_layout, 3, 0, 1, 12)

        self.note_layout = QVBoxLayout()
        self.note_layout.setSpacing(3)
        self.note_layout.setObjectName(u"note_layout")
        self.note_label = QLabel(VehicleSheet)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.note_layout.addWidget(self.note_label)

        self.note = LongText(VehicleSheet)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(60, 56))

        self.note_layout.addWidget(self.note)


        self.sheet_layout.addLayout(self.note_layout, 4, 0, 1, 12)

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
        self.plate_label.setBuddy(self.plate)
        self.plate_country_label.setBuddy(self.plate_country)
        self.vehicle_kind_label.setBuddy(self.vehicle_kind)
        self.colour_label.setBuddy(self.colour)
        self.make_label.setBuddy(self.make)
        self.model_label.setBuddy(self.model)
        self.occupants_label.setBuddy(self.occupants)
        self.damage_label.setBuddy(self.damage)
        self.direction_label.setBuddy(self.direction)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.plate, self.plate_country)
        QWidget.setTabOrder(self.plate_country, self.vehicle_kind)
        QWidget.setTabOrder(self.vehicle_kind, self.colour)
        QWidget.setTabOrder(self.colour, self.make)
        QWidget.setTabOrder(self.make, self.model)
        QWidget.setTabOrder(self.model, self.occupants)
        QWidget.setTabOrder(self.occupants, self.damage)
        QWidget.setTabOrder(self.damage, self.direction)
        QWidget.setTabOrder(self.direction, self.note)

        self.retranslateUi(VehicleSheet)
    # setupUi

    def retranslateUi(self, VehicleSheet):
        self.plate_label.setProperty(u"kind", QCoreApplication.translate("VehicleSheet", u"field-label", None))
        self.plate_label.setText(QCoreApplication.translate("VehicleSheet", u"Registra\u010dn\u00ed zna\u010dka", None))
        self.plate.setPlaceholderText(QCoreApplication.translate("VehicleSheet", u"1M2 34??", None))
        self.plate_country_label.setProperty(u"kind", QCoreApplication.translate("VehicleSheet", u"field-label", None))
        self.plate_country_label.setText(QCoreApplication.translate("VehicleSheet", u"St\u00e1t", None))
        self.plate_country.setPlaceholderText(QCoreApplication.translate("VehicleSheet", u"CZ", None))
        self.vehicle_kind_label.setProperty(u"kind", QCoreApplication.translate("VehicleSheet", u"field-label", None))
        self.vehicle_kind_label.setText(QCoreApplication.translate("VehicleSheet", u"Druh", None))
        self.vehicle_kind.setPlaceholderText(QCoreApplication.translate("VehicleSheet", u"osobn\u00ed, dod\u00e1vka", None))
        self.colour_label.setProperty(u"kind", QCoreApplication.translate("VehicleSheet", u"field-label", None))
        self.colour_label.setText(QCoreApplication.translate("VehicleSheet", u"Barva", None))
        self.colour.setPlaceholderText("")
        self.make_label.setProperty(u"kind", QCoreApplication.translate("VehicleSheet", u"field-label", None))
        self.make_label.setText(QCoreApplication.translate("VehicleSheet", u"Tov\u00e1rn\u00ed zna\u010dka", None))
        self.make.setPlaceholderText("")
        self.model_label.setProperty(u"kind", QCoreApplication.translate("VehicleSheet", u"field-label", None))
        self.model_label.setText(QCoreApplication.translate("VehicleSheet", u"Typ", None))
        self.model.setPlaceholderText("")
        self.occupants_label.setProperty(u"kind", QCoreApplication.translate("VehicleSheet", u"field-label", None))
        self.occupants_label.setText(QCoreApplication.translate("VehicleSheet", u"Po\u010det osob", None))
        self.occupants.setPlaceholderText("")
        self.damage_label.setProperty(u"kind", QCoreApplication.translate("VehicleSheet", u"field-label", None))
        self.damage_label.setText(QCoreApplication.translate("VehicleSheet", u"Po\u0161kozen\u00ed, zvl\u00e1\u0161tnosti", None))
        self.damage.setPlaceholderText(QCoreApplication.translate("VehicleSheet", u"n\u00e1pis, nosi\u010d, chyb\u00ed zrc\u00e1tko", None))
        self.direction_label.setProperty(u"kind", QCoreApplication.translate("VehicleSheet", u"field-label", None))
        self.direction_label.setText(QCoreApplication.translate("VehicleSheet", u"Sm\u011br \u00fat\u011bku nebo odchodu", None))
        self.direction.setPlaceholderText(QCoreApplication.translate("VehicleSheet", u"kam a \u010d\u00edm", None))
        self.note_label.setProperty(u"kind", QCoreApplication.translate("VehicleSheet", u"field-label", None))
        self.note_label.setText(QCoreApplication.translate("VehicleSheet", u"Dal\u0161\u00ed poznatky", None))
        self.note.setPlaceholderText("")
        pass
    # retranslateUi

