# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'officer.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QGridLayout, QLabel,
    QLineEdit, QSizePolicy, QVBoxLayout, QWidget)

from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo

class Ui_OfficerForm(object):
    def setupUi(self, OfficerForm):
        if not OfficerForm.objectName():
            OfficerForm.setObjectName(u"OfficerForm")
        self.grid = QGridLayout(OfficerForm)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(12)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.rank_layout = QVBoxLayout()
        self.rank_layout.setSpacing(3)
        self.rank_layout.setObjectName(u"rank_layout")
        self.rank_layout.setContentsMargins(0, 0, 0, 0)
        self.rank_label = QLabel(OfficerForm)
        self.rank_label.setObjectName(u"rank_label")
        self.rank_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rank_layout.addWidget(self.rank_label)

        self.rank = QLineEdit(OfficerForm)
        self.rank.setObjectName(u"rank")

        self.rank_layout.addWidget(self.rank)


        self.grid.addLayout(self.rank_layout, 0, 0, 1, 1)

        self.given_names_layout = QVBoxLayout()
        self.given_names_layout.setSpacing(3)
        self.given_names_layout.setObjectName(u"given_names_layout")
        self.given_names_layout.setContentsMargins(0, 0, 0, 0)
        self.given_names_label = QLabel(OfficerForm)
        self.given_names_label.setObjectName(u"given_names_label")
        self.given_names_label.setTextFormat(Qt.TextFormat.PlainText)

        self.given_names_layout.addWidget(self.given_names_label)

        self.given_names = QLineEdit(OfficerForm)
        self.given_names.setObjectName(u"given_names")

        self.given_names_layout.addWidget(self.given_names)


        self.grid.addLayout(self.given_names_layout, 0, 1, 1, 2)

        self.surname_layout = QVBoxLayout()
        self.surname_layout.setSpacing(3)
        self.surname_layout.setObjectName(u"surname_layout")
        self.surname_layout.setContentsMargins(0, 0, 0, 0)
        self.surname_label = QLabel(OfficerForm)
        self.surname_label.setObjectName(u"surname_label")
        self.surname_label.setTextFormat(Qt.TextFormat.PlainText)

        self.surname_layout.addWidget(self.surname_label)

        self.surname = QLineEdit(OfficerForm)
        self.surname.setObjectName(u"surname")

        self.surname_layout.addWidget(self.surname)


        self.grid.addLayout(self.surname_layout, 1, 0, 1, 3)

        self.service_number_layout = QVBoxLayout()
        self.service_number_layout.setSpacing(3)
        self.service_number_layout.setObjectName(u"service_number_layout")
        self.service_number_layout.setContentsMargins(0, 0, 0, 0)
        self.service_number_label = QLabel(OfficerForm)
        self.service_number_label.setObjectName(u"service_number_label")
        self.service_number_label.setTextFormat(Qt.TextFormat.PlainText)

        self.service_number_layout.addWidget(self.service_number_label)

        self.service_number = QLineEdit(OfficerForm)
        self.service_number.setObjectName(u"service_number")

        self.service_number_layout.addWidget(self.service_number)


        self.grid.addLayout(self.service_number_layout, 2, 0, 1, 1)

        self.function_layout = QVBoxLayout()
        self.function_layout.setSpacing(3)
        self.function_layout.setObjectName(u"function_layout")
        self.function_layout.setContentsMargins(0, 0, 0, 0)
        self.function_label = QLabel(OfficerForm)
        self.function_label.setObjectName(u"function_label")
        self.function_label.setTextFormat(Qt.TextFormat.PlainText)

        self.function_layout.addWidget(self.function_label)

        self.function = QLineEdit(OfficerForm)
        self.function.setObjectName(u"function")

        self.function_layout.addWidget(self.function)


        self.grid.addLayout(self.function_layout, 2, 1, 1, 2)

        self.role_layout = QVBoxLayout()
        self.role_layout.setSpacing(3)
        self.role_layout.setObjectName(u"role_layout")
        self.role_layout.setContentsMargins(0, 0, 0, 0)
        self.role_label = QLabel(OfficerForm)
        self.role_label.setObjectName(u"role_label")
        self.role_label.setTextFormat(Qt.TextFormat.PlainText)

        self.role_layout.addWidget(self.role_label)

        self.role = CodeListCombo(OfficerForm)
        self.role.setObjectName(u"role")

        self.role_layout.addWidget(self.role)


        self.grid.addLayout(self.role_layout, 3, 0, 1, 3)

        self.is_active = QCheckBox(OfficerForm)
        self.is_active.setObjectName(u"is_active")

        self.grid.addWidget(self.is_active, 4, 0, 1, 3)

        self.grid.setColumnStretch(0, 2)
        self.grid.setColumnStretch(1, 1)
        self.grid.setColumnStretch(2, 2)
#if QT_CONFIG(shortcut)
        self.rank_label.setBuddy(self.rank)
        self.given_names_label.setBuddy(self.given_names)
        self.surname_label.setBuddy(self.surname)
        self.service_number_label.setBuddy(self.service_number)
        self.function_label.setBuddy(self.function)
        self.role_label.setBuddy(self.role)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.rank, self.given_names)
        QWidget.setTabOrder(self.given_names, self.surname)
        QWidget.setTabOrder(self.surname, self.service_number)
        QWidget.setTabOrder(self.service_number, self.function)
        QWidget.setTabOrder(self.function, self.role)
        QWidget.setTabOrder(self.role, self.is_active)

        self.retranslateUi(OfficerForm)
    # setupUi

    def retranslateUi(self, OfficerForm):
        self.rank_label.setProperty(u"kind", QCoreApplication.translate("OfficerForm", u"field-label", None))
        self.rank_label.setText(QCoreApplication.translate("OfficerForm", u"&Hodnost", None))
        self.rank.setPlaceholderText(QCoreApplication.translate("OfficerForm", u"prap.", None))
        self.given_names_label.setProperty(u"kind", QCoreApplication.translate("OfficerForm", u"field-label", None))
        self.given_names_label.setText(QCoreApplication.translate("OfficerForm", u"&Jm\u00e9no", None))
        self.surname_label.setProperty(u"kind", QCoreApplication.translate("OfficerForm", u"field-label", None))
        self.surname_label.setText(QCoreApplication.translate("OfficerForm", u"&P\u0159\u00edjmen\u00ed", None))
        self.service_number_label.setProperty(u"kind", QCoreApplication.translate("OfficerForm", u"field-label", None))
        self.service_number_label.setText(QCoreApplication.translate("OfficerForm", u"&Slu\u017eebn\u00ed \u010d.", None))
        self.function_label.setProperty(u"kind", QCoreApplication.translate("OfficerForm", u"field-label", None))
        self.function_label.setText(QCoreApplication.translate("OfficerForm", u"&Funkce", None))
        self.function.setPlaceholderText(QCoreApplication.translate("OfficerForm", u"nap\u0159\u00edklad dozor\u010d\u00ed slu\u017eby", None))
        self.role_label.setProperty(u"kind", QCoreApplication.translate("OfficerForm", u"field-label", None))
        self.role_label.setText(QCoreApplication.translate("OfficerForm", u"Ro&le \u2013 co sm\u00ed", None))
        self.is_active.setText(QCoreApplication.translate("OfficerForm", u"Sl&ou\u017e\u00ed na stanici, m\u016f\u017ee p\u0159evz\u00edt p\u0159ep\u00e1\u017eku", None))
        pass
    # retranslateUi

