# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'station.ui'
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
from PySide6.QtWidgets import (QApplication, QGridLayout, QHBoxLayout, QLabel,
    QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_StationForm(object):
    def setupUi(self, StationForm):
        if not StationForm.objectName():
            StationForm.setObjectName(u"StationForm")
        self.grid = QGridLayout(StationForm)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(12)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.name_layout = QVBoxLayout()
        self.name_layout.setSpacing(3)
        self.name_layout.setObjectName(u"name_layout")
        self.name_layout.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(StationForm)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.name_layout.addWidget(self.name_label)

        self.name = QLineEdit(StationForm)
        self.name.setObjectName(u"name")

        self.name_layout.addWidget(self.name)


        self.grid.addLayout(self.name_layout, 0, 0, 1, 6)

        self.code_layout = QVBoxLayout()
        self.code_layout.setSpacing(3)
        self.code_layout.setObjectName(u"code_layout")
        self.code_layout.setContentsMargins(0, 0, 0, 0)
        self.code_label = QLabel(StationForm)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setTextFormat(Qt.TextFormat.PlainText)

        self.code_layout.addWidget(self.code_label)

        self.code = QLineEdit(StationForm)
        self.code.setObjectName(u"code")

        self.code_layout.addWidget(self.code)


        self.grid.addLayout(self.code_layout, 1, 0, 1, 2)

        self.short_name_layout = QVBoxLayout()
        self.short_name_layout.setSpacing(3)
        self.short_name_layout.setObjectName(u"short_name_layout")
        self.short_name_layout.setContentsMargins(0, 0, 0, 0)
        self.short_name_label = QLabel(StationForm)
        self.short_name_label.setObjectName(u"short_name_label")
        self.short_name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.short_name_layout.addWidget(self.short_name_label)

        self.short_name = QLineEdit(StationForm)
        self.short_name.setObjectName(u"short_name")

        self.short_name_layout.addWidget(self.short_name)


        self.grid.addLayout(self.short_name_layout, 1, 2, 1, 4)

        self.directorate_layout = QVBoxLayout()
        self.directorate_layout.setSpacing(3)
        self.directorate_layout.setObjectName(u"directorate_layout")
        self.directorate_layout.setContentsMargins(0, 0, 0, 0)
        self.directorate_label = QLabel(StationForm)
        self.directorate_label.setObjectName(u"directorate_label")
        self.directorate_label.setTextFormat(Qt.TextFormat.PlainText)

        self.directorate_layout.addWidget(self.directorate_label)

        self.directorate = QLineEdit(StationForm)
        self.directorate.setObjectName(u"directorate")

        self.directorate_layout.addWidget(self.directorate)


        self.grid.addLayout(self.directorate_layout, 2, 0, 1, 3)

        self.territorial_department_layout = QVBoxLayout()
        self.territorial_department_layout.setSpacing(3)
        self.territorial_department_layout.setObjectName(u"territorial_department_layout")
        self.territorial_department_layout.setContentsMargins(0, 0, 0, 0)
        self.territorial_department_head = QHBoxLayout()
        self.territorial_department_head.setSpacing(6)
        self.territorial_department_head.setObjectName(u"territorial_department_head")
        self.territorial_department_head.setContentsMargins(0, 0, 0, 0)
        self.territorial_department_label = QLabel(StationForm)
        self.territorial_department_label.setObjectName(u"territorial_department_label")
        self.territorial_department_label.setTextFormat(Qt.TextFormat.PlainText)

        self.territorial_department_head.addWidget(self.territorial_department_label)

        self.territorial_department_review = QLabel(StationForm)
        self.territorial_department_review.setObjectName(u"territorial_department_review")
        self.territorial_department_review.setTextFormat(Qt.TextFormat.PlainText)

        self.territorial_department_head.addWidget(self.territorial_department_review)

        self.territorial_department_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.territorial_department_head.addItem(self.territorial_department_gap)


        self.territorial_department_layout.addLayout(self.territorial_department_head)

        self.territorial_department = QLineEdit(StationForm)
        self.territorial_department.setObjectName(u"territorial_department")

        self.territorial_department_layout.addWidget(self.territorial_department)


        self.grid.addLayout(self.territorial_department_layout, 2, 3, 1, 3)

        self.address_layout = QVBoxLayout()
        self.address_layout.setSpacing(3)
        self.address_layout.setObjectName(u"address_layout")
        self.address_layout.setContentsMargins(0, 0, 0, 0)
        self.address_head = QHBoxLayout()
        self.address_head.setSpacing(6)
        self.address_head.setObjectName(u"address_head")
        self.address_head.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(StationForm)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setTextFormat(Qt.TextFormat.PlainText)

        self.address_head.addWidget(self.address_label)

        self.address_review = QLabel(StationForm)
        self.address_review.setObjectName(u"address_review")
        self.address_review.setTextFormat(Qt.TextFormat.PlainText)

        self.address_head.addWidget(self.address_review)

        self.address_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.address_head.addItem(self.address_gap)


        self.address_layout.addLayout(self.address_head)

        self.address = QLineEdit(StationForm)
        self.address.setObjectName(u"address")

        self.address_layout.addWidget(self.address)


        self.grid.addLayout(self.address_layout, 3, 0, 1, 4)

        self.town_layout = QVBoxLayout()
        self.town_layout.setSpacing(3)
        self.town_layout.setObjectName(u"town_layout")
        self.town_layout.setContentsMargins(0, 0, 0, 0)
        self.town_label = QLabel(StationForm)
        self.town_label.setObjectName(u"town_label")
        self.town_label.setTextFormat(Qt.TextFormat.PlainText)

        self.town_layout.addWidget(self.town_label)

        self.town = QLineEdit(StationForm)
        self.town.setObjectName(u"town")

        self.town_layout.addWidget(self.town)


        self.grid.addLayout(self.town_layout, 3, 4, 1, 2)

        self.phone_layout = QVBoxLayout()
        self.phone_layout.setSpacing(3)
        self.phone_layout.setObjectName(u"phone_layout")
        self.phone_layout.setContentsMargins(0, 0, 0, 0)
        self.phone_head = QHBoxLayout()
        self.phone_head.setSpacing(6)
        self.phone_head.setObjectName(u"phone_head")
        self.phone_head.setContentsMargins(0, 0, 0, 0)
        self.phone_label = QLabel(StationForm)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setTextFormat(Qt.TextFormat.PlainText)

        self.phone_head.addWidget(self.phone_label)

        self.phone_review = QLabel(StationForm)
        self.phone_review.setObjectName(u"phone_review")
        self.phone_review.setTextFormat(Qt.TextFormat.PlainText)

        self.phone_head.addWidget(self.phone_review)

        self.phone_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.phone_head.addItem(self.phone_gap)


        self.phone_layout.addLayout(self.phone_head)

        self.phone = QLineEdit(StationForm)
        self.phone.setObjectName(u"phone")

        self.phone_layout.addWidget(self.phone)


        self.grid.addLayout(self.phone_layout, 4, 0, 1, 2)

        self.email_layout = QVBoxLayout()
        self.email_layout.setSpacing(3)
        self.email_layout.setObjectName(u"email_layout")
        self.email_layout.setContentsMargins(0, 0, 0, 0)
        self.email_head = QHBoxLayout()
        self.email_head.setSpacing(6)
        self.email_head.setObjectName(u"email_head")
        self.email_head.setContentsMargins(0, 0, 0, 0)
        self.email_label = QLabel(StationForm)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setTextFormat(Qt.TextFormat.PlainText)

        self.email_head.addWidget(self.email_label)

        self.email_review = QLabel(StationForm)
        self.email_review.setObjectName(u"email_review")
        self.email_review.setTextFormat(Qt.TextFormat.PlainText)

        self.email_head.addWidget(self.email_review)

        self.email_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.email_head.addItem(self.email_gap)


        self.email_layout.addLayout(self.email_head)

        self.email = QLineEdit(StationForm)
        self.email.setObjectName(u"email")

        self.email_layout.addWidget(self.email)


        self.grid.addLayout(self.email_layout, 4, 2, 1, 2)

        self.data_box_layout = QVBoxLayout()
        self.data_box_layout.setSpacing(3)
        self.data_box_layout.setObjectName(u"data_box_layout")
        self.data_box_layout.setContentsMargins(0, 0, 0, 0)
        self.data_box_label = QLabel(StationForm)
        self.data_box_label.setObjectName(u"data_box_label")
        self.data_box_label.setTextFormat(Qt.TextFormat.PlainText)

        self.data_box_layout.addWidget(self.data_box_label)

        self.data_box = QLineEdit(StationForm)
        self.data_box.setObjectName(u"data_box")

        self.data_box_layout.addWidget(self.data_box)


        self.grid.addLayout(self.data_box_layout, 4, 4, 1, 2)

        self.extended_municipality_layout = QVBoxLayout()
        self.extended_municipality_layout.setSpacing(3)
        self.extended_municipality_layout.setObjectName(u"extended_municipality_layout")
        self.extended_municipality_layout.setContentsMargins(0, 0, 0, 0)
        self.extended_municipality_head = QHBoxLayout()
        self.extended_municipality_head.setSpacing(6)
        self.extended_municipality_head.setObjectName(u"extended_municipality_head")
        self.extended_municipality_head.setContentsMargins(0, 0, 0, 0)
        self.extended_municipality_label = QLabel(StationForm)
        self.extended_municipality_label.setObjectName(u"extended_municipality_label")
        self.extended_municipality_label.setTextFormat(Qt.TextFormat.PlainText)

        self.extended_municipality_head.addWidget(self.extended_municipality_label)

        self.extended_municipality_review = QLabel(StationForm)
        self.extended_municipality_review.setObjectName(u"extended_municipality_review")
        self.extended_municipality_review.setTextFormat(Qt.TextFormat.PlainText)

        self.extended_municipality_head.addWidget(self.extended_municipality_review)

        self.extended_municipality_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.extended_municipality_head.addItem(self.extended_municipality_gap)


        self.extended_municipality_layout.addLayout(self.extended_municipality_head)

        self.extended_municipality = QLineEdit(StationForm)
        self.extended_municipality.setObjectName(u"extended_municipality")

        self.extended_municipality_layout.addWidget(self.extended_municipality)


        self.grid.addLayout(self.extended_municipality_layout, 5, 0, 1, 2)

        self.district_layout = QVBoxLayout()
        self.district_layout.setSpacing(3)
        self.district_layout.setObjectName(u"district_layout")
        self.district_layout.setContentsMargins(0, 0, 0, 0)
        self.district_head = QHBoxLayout()
        self.district_head.setSpacing(6)
        self.district_head.setObjectName(u"district_head")
        self.district_head.setContentsMargins(0, 0, 0, 0)
        self.district_label = QLabel(StationForm)
        self.district_label.setObjectName(u"district_label")
        self.district_label.setTextFormat(Qt.TextFormat.PlainText)

        self.district_head.addWidget(self.district_label)

        self.district_review = QLabel(StationForm)
        self.district_review.setObjectName(u"district_review")
        self.district_review.setTextFormat(Qt.TextFormat.PlainText)

        self.district_head.addWidget(self.district_review)

        self.district_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.district_head.addItem(self.district_gap)


        self.district_layout.addLayout(self.district_head)

        self.district = QLineEdit(StationForm)
        self.district.setObjectName(u"district")

        self.district_layout.addWidget(self.district)


        self.grid.addLayout(self.district_layout, 5, 2, 1, 2)

        self.river_basin_layout = QVBoxLayout()
        self.river_basin_layout.setSpacing(3)
        self.river_basin_layout.setObjectName(u"river_basin_layout")
        self.river_basin_layout.setContentsMargins(0, 0, 0, 0)
        self.river_basin_head = QHBoxLayout()
        self.river_basin_head.setSpacing(6)
        self.river_basin_head.setObjectName(u"river_basin_head")
        self.river_basin_head.setContentsMargins(0, 0, 0, 0)
        self.river_basin_label = QLabel(StationForm)
        self.river_basin_label.setObjectName(u"river_basin_label")
        self.river_basin_label.setTextFormat(Qt.TextFormat.PlainText)

        self.river_basin_head.addWidget(self.river_basin_label)

        self.river_basin_review = QLabel(StationForm)
        self.river_basin_review.setObjectName(u"river_basin_review")
        self.river_basin_review.setTextFormat(Qt.TextFormat.PlainText)

        self.river_basin_head.addWidget(self.river_basin_review)

        self.river_basin_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.river_basin_head.addItem(self.river_basin_gap)


        self.river_basin_layout.addLayout(self.river_basin_head)

        self.river_basin = QLineEdit(StationForm)
        self.river_basin.setObjectName(u"river_basin")

        self.river_basin_layout.addWidget(self.river_basin)


        self.grid.addLayout(self.river_basin_layout, 5, 4, 1, 2)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
        self.grid.setColumnStretch(2, 1)
        self.grid.setColumnStretch(3, 1)
        self.grid.setColumnStretch(4, 1)
        self.grid.setColumnStretch(5, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.code_label.setBuddy(self.code)
        self.short_name_label.setBuddy(self.short_name)
        self.directorate_label.setBuddy(self.directorate)
        self.territorial_department_label.setBuddy(self.territorial_department)
        self.address_label.setBuddy(self.address)
        self.town_label.setBuddy(self.town)
        self.phone_label.setBuddy(self.phone)
        self.email_label.setBuddy(self.email)
        self.data_box_label.setBuddy(self.data_box)
        self.extended_municipality_label.setBuddy(self.extended_municipality)
        self.district_label.setBuddy(self.district)
        self.river_basin_label.setBuddy(self.river_basin)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.code)
        QWidget.setTabOrder(self.code, self.short_name)
        QWidget.setTabOrder(self.short_name, self.directorate)
        QWidget.setTabOrder(self.directorate, self.territorial_department)
        QWidget.setTabOrder(self.territorial_department, self.address)
        QWidget.setTabOrder(self.address, self.town)
        QWidget.setTabOrder(self.town, self.phone)
        QWidget.setTabOrder(self.phone, self.email)
        QWidget.setTabOrder(self.email, self.data_box)
        QWidget.setTabOrder(self.data_box, self.extended_municipality)
        QWidget.setTabOrder(self.extended_municipality, self.district)
        QWidget.setTabOrder(self.district, self.river_basin)

        self.retranslateUi(StationForm)
    # setupUi

    def retranslateUi(self, StationForm):
        self.name_label.setProperty(u"kind", QCoreApplication.translate("StationForm", u"field-label", None))
        self.name_label.setText(QCoreApplication.translate("StationForm", u"N\u00e1ze&v", None))
        self.name.setPlaceholderText(QCoreApplication.translate("StationForm", u"nap\u0159\u00edklad Obvodn\u00ed odd\u011blen\u00ed Konice", None))
        self.code_label.setProperty(u"kind", QCoreApplication.translate("StationForm", u"field-label", None))
        self.code_label.setText(QCoreApplication.translate("StationForm", u"Z&kratka do \u010d\u00edsel", None))
        self.code.setPlaceholderText(QCoreApplication.translate("StationForm", u"OL4", None))
        self.short_name_label.setProperty(u"kind", QCoreApplication.translate("StationForm", u"field-label", None))
        self.short_name_label.setText(QCoreApplication.translate("StationForm", u"Kr\u00e1&tk\u00fd n\u00e1zev", None))
        self.short_name.setPlaceholderText(QCoreApplication.translate("StationForm", u"do okna a do z\u00e1hlav\u00ed", None))
        self.directorate_label.setProperty(u"kind", QCoreApplication.translate("StationForm", u"field-label", None))
        self.directorate_label.setText(QCoreApplication.translate("StationForm", u"Krajsk\u00e9 \u0159e&ditelstv\u00ed", None))
        self.territorial_department_label.setProperty(u"kind", QCoreApplication.translate("StationForm", u"field-label", None))
        self.territorial_department_label.setText(QCoreApplication.translate("StationForm", u"\u00dazemn\u00ed odb&or", None))
        self.territorial_department_review.setProperty(u"kind", QCoreApplication.translate("StationForm", u"second-line", None))
        self.territorial_department_review.setProperty(u"tone", QCoreApplication.translate("StationForm", u"warning", None))
        self.territorial_department_review.setText(QCoreApplication.translate("StationForm", u"ov\u011b\u0159te", None))
        self.address_label.setProperty(u"kind", QCoreApplication.translate("StationForm", u"field-label", None))
        self.address_label.setText(QCoreApplication.translate("StationForm", u"Adre&sa", None))
        self.address_review.setProperty(u"kind", QCoreApplication.translate("StationForm", u"second-line", None))
        self.address_review.setProperty(u"tone", QCoreApplication.translate("StationForm", u"warning", None))
        self.address_review.setText(QCoreApplication.translate("StationForm", u"ov\u011b\u0159te", None))
        self.address.setPlaceholderText(QCoreApplication.translate("StationForm", u"ulice, \u010d\u00edslo, PS\u010c", None))
        self.town_label.setProperty(u"kind", QCoreApplication.translate("StationForm", u"field-label", None))
        self.town_label.setText(QCoreApplication.translate("StationForm", u"Obe&c", None))
        self.town.setPlaceholderText(QCoreApplication.translate("StationForm", u"tiskne se v datu", None))
        self.phone_label.setProperty(u"kind", QCoreApplication.translate("StationForm", u"field-label", None))
        self.phone_label.setText(QCoreApplication.translate("StationForm", u"Te&lefon", None))
        self.phone_review.setProperty(u"kind", QCoreApplication.translate("StationForm", u"second-line", None))
        self.phone_review.setProperty(u"tone", QCoreApplication.translate("StationForm", u"warning", None))
        self.phone_review.setText(QCoreApplication.translate("StationForm", u"ov\u011b\u0159te", None))
        self.email_label.setProperty(u"kind", QCoreApplication.translate("StationForm", u"field-label", None))
        self.email_label.setText(QCoreApplication.translate("StationForm", u"E-&mail", None))
        self.email_review.setProperty(u"kind", QCoreApplication.translate("StationForm", u"second-line", None))
        self.email_review.setProperty(u"tone", QCoreApplication.translate("StationForm", u"warning", None))
        self.email_review.setText(QCoreApplication.translate("StationForm", u"ov\u011b\u0159te", None))
        self.data_box_label.setProperty(u"kind", QCoreApplication.translate("StationForm", u"field-label", None))
        self.data_box_label.setText(QCoreApplication.translate("StationForm", u"Datov\u00e1 sc&hr\u00e1nka", None))
        self.extended_municipality_label.setProperty(u"kind", QCoreApplication.translate("StationForm", u"field-label", None))
        self.extended_municipality_label.setText(QCoreApplication.translate("StationForm", u"Obec s roz\u0161\u00ed\u0159eno&u p\u016fsobnost\u00ed", None))
        self.extended_municipality_review.setProperty(u"kind", QCoreApplication.translate("StationForm", u"second-line", None))
        self.extended_municipality_review.setProperty(u"tone", QCoreApplication.translate("StationForm", u"warning", None))
        self.extended_municipality_review.setText(QCoreApplication.translate("StationForm", u"ov\u011b\u0159te", None))
        self.district_label.setProperty(u"kind", QCoreApplication.translate("StationForm", u"field-label", None))
        self.district_label.setText(QCoreApplication.translate("StationForm", u"Okr&es", None))
        self.district_review.setProperty(u"kind", QCoreApplication.translate("StationForm", u"second-line", None))
        self.district_review.setProperty(u"tone", QCoreApplication.translate("StationForm", u"warning", None))
        self.district_review.setText(QCoreApplication.translate("StationForm", u"ov\u011b\u0159te", None))
        self.river_basin_label.setProperty(u"kind", QCoreApplication.translate("StationForm", u"field-label", None))
        self.river_basin_label.setText(QCoreApplication.translate("StationForm", u"&Povod\u00ed", None))
        self.river_basin_review.setProperty(u"kind", QCoreApplication.translate("StationForm", u"second-line", None))
        self.river_basin_review.setProperty(u"tone", QCoreApplication.translate("StationForm", u"warning", None))
        self.river_basin_review.setText(QCoreApplication.translate("StationForm", u"ov\u011b\u0159te", None))
        pass
    # retranslateUi

