# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person_sheet.ui'
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
class Ui_PersonSheet(object):
    def setupUi(self, PersonSheet):
        if not PersonSheet.objectName():
            PersonSheet.setObjectName(u"PersonSheet")
        self.sheet_layout = QGridLayout(PersonSheet)
        self.sheet_layout.setObjectName(u"sheet_layout")
        self.sheet_layout.setHorizontalSpacing(12)
        self.sheet_layout.setVerticalSpacing(8)
        self.sheet_layout.setContentsMargins(0, 0, 0, 0)
        self.sex_layout = QVBoxLayout()
        self.sex_layout.setSpacing(3)
        self.sex_layout.setObjectName(u"sex_layout")
        self.sex_label = QLabel(PersonSheet)
        self.sex_label.setObjectName(u"sex_label")
        self.sex_label.setTextFormat(Qt.TextFormat.PlainText)

        self.sex_layout.addWidget(self.sex_label)

        self.sex = QLineEdit(PersonSheet)
        self.sex.setObjectName(u"sex")
        self.sex.setMinimumSize(QSize(60, 0))

        self.sex_layout.addWidget(self.sex)


        self.sheet_layout.addLayout(self.sex_layout, 0, 0, 1, 3)

        self.apparent_age_layout = QVBoxLayout()
        self.apparent_age_layout.setSpacing(3)
        self.apparent_age_layout.setObjectName(u"apparent_age_layout")
        self.apparent_age_label = QLabel(PersonSheet)
        self.apparent_age_label.setObjectName(u"apparent_age_label")
        self.apparent_age_label.setTextFormat(Qt.TextFormat.PlainText)

        self.apparent_age_layout.addWidget(self.apparent_age_label)

        self.apparent_age = QLineEdit(PersonSheet)
        self.apparent_age.setObjectName(u"apparent_age")
        self.apparent_age.setMinimumSize(QSize(60, 0))

        self.apparent_age_layout.addWidget(self.apparent_age)


        self.sheet_layout.addLayout(self.apparent_age_layout, 0, 3, 1, 3)

        self.height_layout = QVBoxLayout()
        self.height_layout.setSpacing(3)
        self.height_layout.setObjectName(u"height_layout")
        self.height_label = QLabel(PersonSheet)
        self.height_label.setObjectName(u"height_label")
        self.height_label.setTextFormat(Qt.TextFormat.PlainText)

        self.height_layout.addWidget(self.height_label)

        self.height = QLineEdit(PersonSheet)
        self.height.setObjectName(u"height")
        self.height.setMinimumSize(QSize(60, 0))

        self.height_layout.addWidget(self.height)


        self.sheet_layout.addLayout(self.height_layout, 0, 6, 1, 3)

        self.build_layout = QVBoxLayout()
        self.build_layout.setSpacing(3)
        self.build_layout.setObjectName(u"build_layout")
        self.build_label = QLabel(PersonSheet)
        self.build_label.setObjectName(u"build_label")
        self.build_label.setTextFormat(Qt.TextFormat.PlainText)

        self.build_layout.addWidget(self.build_label)

        self.build = QLineEdit(PersonSheet)
        self.build.setObjectName(u"build")
        self.build.setMinimumSize(QSize(60, 0))

        self.build_layout.addWidget(self.build)


        self.sheet_layout.addLayout(self.build_layout, 0, 9, 1, 3)

        self.hair_layout = QVBoxLayout()
        self.hair_layout.setSpacing(3)
        self.hair_layout.setObjectName(u"hair_layout")
        self.hair_label = QLabel(PersonSheet)
        self.hair_label.setObjectName(u"hair_label")
        self.hair_label.setTextFormat(Qt.TextFormat.PlainText)

        self.hair_layout.addWidget(self.hair_label)

        self.hair = QLineEdit(PersonSheet)
        self.hair.setObjectName(u"hair")
        self.hair.setMinimumSize(QSize(60, 0))

        self.hair_layout.addWidget(self.hair)


        self.sheet_layout.addLayout(self.hair_layout, 1, 0, 1, 3)

        self.face_layout = QVBoxLayout()
        self.face_layout.setSpacing(3)
        self.face_layout.setObjectName(u"face_layout")
        self.face_label = QLabel(PersonSheet)
        self.face_label.setObjectName(u"face_label")
        self.face_label.setTextFormat(Qt.TextFormat.PlainText)

        self.face_layout.addWidget(self.face_label)

        self.face = QLineEdit(PersonSheet)
        self.face.setObjectName(u"face")
        self.face.setMinimumSize(QSize(60, 0))

        self.face_layout.addWidget(self.face)


        self.sheet_layout.addLayout(self.face_layout, 1, 3, 1, 3)

        self.facial_hair_layout = QVBoxLayout()
        self.facial_hair_layout.setSpacing(3)
        self.facial_hair_layout.setObjectName(u"facial_hair_layout")
        self.facial_hair_label = QLabel(PersonSheet)
        self.facial_hair_label.setObjectName(u"facial_hair_label")
        self.facial_hair_label.setTextFormat(Qt.TextFormat.PlainText)

        self.facial_hair_layout.addWidget(self.facial_hair_label)

        self.facial_hair = QLineEdit(PersonSheet)
        self.facial_hair.setObjectName(u"facial_hair")
        self.facial_hair.setMinimumSize(QSize(60, 0))

        self.facial_hair_layout.addWidget(self.facial_hair)


        self.sheet_layout.addLayout(self.facial_hair_layout, 1, 6, 1, 3)

        self.glasses_layout = QVBoxLayout()
        self.glasses_layout.setSpacing(3)
        self.glasses_layout.setObjectName(u"glasses_layout")
        self.glasses_label = QLabel(PersonSheet)
        self.glasses_label.setObjectName(u"glasses_label")
        self.glasses_label.setTextFormat(Qt.TextFormat.PlainText)

        self.glasses_layout.addWidget(self.glasses_label)

        self.glasses = QLineEdit(PersonSheet)
        self.glasses.setObjectName(u"glasses")
        self.glasses.setMinimumSize(QSize(60, 0))

        self.glasses_layout.addWidget(self.glasses)


        self.sheet_layout.addLayout(self.glasses_layout, 1, 9, 1, 3)

        self.clothing_layout = QVBoxLayout()
        self.clothing_layout.setSpacing(3)
        self.clothing_layout.setObjectName(u"clothing_layout")
        self.clothing_label = QLabel(PersonSheet)
        self.clothing_label.setObjectName(u"clothing_label")
        self.clothing_label.setTextFormat(Qt.TextFormat.PlainText)

        self.clothing_layout.addWidget(self.clothing_label)

        self.clothing = QLineEdit(PersonSheet)
        self.clothing.setObjectName(u"clothing")
        self.clothing.setMinimumSize(QSize(60, 0))

        self.clothing_layout.addWidget(self.clothing)


        self.sheet_layout.addLayout(self.clothing_layout, 2, 0, 1, 12)

        self.marks_layout = QVBoxLayout()
        self.marks_layout.setSpacing(3)
        self.marks_layout.setObjectName(u"marks_layout")
        self.marks_label = QLabel(PersonSheet)
        self.marks_label.setObjectName(u"marks_label")
        self.marks_label.setTextFormat(Qt.TextFormat.PlainText)

        self.marks_layout.addWidget(self.marks_label)

        self.marks = QLineEdit(PersonSheet)
        self.marks.setObjectName(u"marks")
        self.marks.setMinimumSize(QSize(60, 0))

        self.marks_layout.addWidget(self.marks)


        self.sheet_layout.addLayout(self.marks_layout, 3, 0, 1, 6)

        self.speech_layout = QVBoxLayout()
        self.speech_layout.setSpacing(3)
        self.speech_layout.setObjectName(u"speech_layout")
        self.speech_label = QLabel(PersonSheet)
        self.speech_label.setObjectName(u"speech_label")
        self.speech_label.setTextFormat(Qt.TextFormat.PlainText)

        self.speech_layout.addWidget(self.speech_label)

        self.speech = QLineEdit(PersonSheet)
        self.speech.setObjectName(u"speech")
        self.speech.setMinimumSize(QSize(60, 0))

        self.speech_layout.addWidget(self.speech)


        self.sheet_layout.addLayout(self.speech_layout, 3, 6, 1, 3)

        self.weapon_layout = QVBoxLayout()
        self.weapon_layout.setSpacing(3)
        self.weapon_layout.setObjectName(u"weapon_layout")
        self.weapon_label = QLabel(PersonSheet)
        self.weapon_label.setObjectName(u"weapon_label")
        self.weapon_label.setTextFormat(Qt.TextFormat.PlainText)

        self.weapon_layout.addWidget(self.weapon_label)

        self.weapon = QLineEdit(PersonSheet)
        self.weapon.setObjectName(u"weapon")
        self.weapon.setMinimumSize(QSize(60, 0))

        self.weapon_layout.addWidget(self.weapon)


        self.sheet_layout.addLayout(self.weapon_layout, 3, 9, 1, 3)

        self.company_layout = QVBoxLayout()
        self.company_layout.setSpacing(3)
        self.company_layout.setObjectName(u"company_layout")
        self.company_label = QLabel(PersonSheet)
        self.company_label.setObjectName(u"company_label")
        self.company_label.setTextFormat(Qt.TextFormat.PlainText)

        self.company_layout.addWidget(self.company_label)

        self.company = QLineEdit(PersonSheet)
        self.company.setObjectName(u"company")
        self.company.setMinimumSize(QSize(60, 0))

        self.company_layout.addWidget(self.company)


        self.sheet_layout.addLayout(self.company_layout, 4, 0, 1, 6)

        self.direction_layout = QVBoxLayout()
        self.direction_layout.setSpacing(3)
        self.direction_layout.setObjectName(u"direction_layout")
        self.direction_label = QLabel(PersonSheet)
        self.direction_label.setObjectName(u"direction_label")
        self.direction_label.setTextFormat(Qt.TextFormat.PlainText)

        self.direction_layout.addWidget(self.direction_label)

        self.direction = QLineEdit(PersonSheet)
        self.direction.setObjectName(u"direction")
        self.direction.setMinimumSize(QSize(60, 0))

        self.direction_layout.addWidget(self.direction)


        self.sheet_layout.addLayout(self.direction_layout, 4, 6, 1, 6)

        self.name_layout = QVBoxLayout()
        self.name_layout.setSpacing(3)
        self.name_layout.setObjectName(u"name_layout")
        self.name_label = QLabel(PersonSheet)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.name_layout.addWidget(self.name_label)

        self.name = QLineEdit(PersonSheet)
        self.name.setObjectName(u"name")
        self.name.setMinimumSize(QSize(60, 0))

        self.name_layout.addWidget(self.name)


        self.sheet_layout.addLayout(self.name_layout, 5, 0, 1, 12)

        self.note_layout = QVBoxLayout()
        self.note_layout.setSpacing(3)
        self.note_layout.setObjectName(u"note_layout")
        self.note_label = QLabel(PersonSheet)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.note_layout.addWidget(self.note_label)

        self.note = LongText(PersonSheet)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(60, 56))

        self.note_layout.addWidget(self.note)


        self.sheet_layout.addLayout(self.note_layout, 6, 0, 1, 12)

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
        self.sex_label.setBuddy(self.sex)
        self.apparent_age_label.setBuddy(self.apparent_age)
        self.height_label.setBuddy(self.height)
        self.build_label.setBuddy(self.build)
        self.hair_label.setBuddy(self.hair)
        self.face_label.setBuddy(self.face)
        self.facial_hair_label.setBuddy(self.facial_hair)
        self.glasses_label.setBuddy(self.glasses)
        self.clothing_label.setBuddy(self.clothing)
        self.marks_label.setBuddy(self.marks)
        self.speech_label.setBuddy(self.speech)
        self.weapon_label.setBuddy(self.weapon)
        self.company_label.setBuddy(self.company)
        self.direction_label.setBuddy(self.direction)
        self.name_label.setBuddy(self.name)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.sex, self.apparent_age)
        QWidget.setTabOrder(self.apparent_age, self.height)
        QWidget.setTabOrder(self.height, self.build)
        QWidget.setTabOrder(self.build, self.hair)
        QWidget.setTabOrder(self.hair, self.face)
        QWidget.setTabOrder(self.face, self.facial_hair)
        QWidget.setTabOrder(self.facial_hair, self.glasses)
        QWidget.setTabOrder(self.glasses, self.clothing)
        QWidget.setTabOrder(self.clothing, self.marks)
        QWidget.setTabOrder(self.marks, self.speech)
        QWidget.setTabOrder(self.speech, self.weapon)
        QWidget.setTabOrder(self.weapon, self.company)
        QWidget.setTabOrder(self.company, self.direction)
        QWidget.setTabOrder(self.direction, self.name)
        QWidget.setTabOrder(self.name, self.note)

        self.retranslateUi(PersonSheet)
    # setupUi

    def retranslateUi(self, PersonSheet):
        self.sex_label.setProperty(u"kind", QCoreApplication.translate("PersonSheet", u"field-label", None))
        self.sex_label.setText(QCoreApplication.translate("PersonSheet", u"Pohlav\u00ed", None))
        self.sex.setPlaceholderText(QCoreApplication.translate("PersonSheet", u"mu\u017e, \u017eena", None))
        self.apparent_age_label.setProperty(u"kind", QCoreApplication.translate("PersonSheet", u"field-label", None))
        self.apparent_age_label.setText(QCoreApplication.translate("PersonSheet", u"Zd\u00e1nliv\u00e9 st\u00e1\u0159\u00ed", None))
        self.apparent_age.setPlaceholderText(QCoreApplication.translate("PersonSheet", u"asi 30 let", None))
        self.height_label.setProperty(u"kind", QCoreApplication.translate("PersonSheet", u"field-label", None))
        self.height_label.setText(QCoreApplication.translate("PersonSheet", u"V\u00fd\u0161ka", None))
        self.height.setPlaceholderText(QCoreApplication.translate("PersonSheet", u"180 cm", None))
        self.build_label.setProperty(u"kind", QCoreApplication.translate("PersonSheet", u"field-label", None))
        self.build_label.setText(QCoreApplication.translate("PersonSheet", u"Postava", None))
        self.build.setPlaceholderText(QCoreApplication.translate("PersonSheet", u"\u0161t\u00edhl\u00e1", None))
        self.hair_label.setProperty(u"kind", QCoreApplication.translate("PersonSheet", u"field-label", None))
        self.hair_label.setText(QCoreApplication.translate("PersonSheet", u"Vlasy", None))
        self.hair.setPlaceholderText(QCoreApplication.translate("PersonSheet", u"barva, d\u00e9lka", None))
        self.face_label.setProperty(u"kind", QCoreApplication.translate("PersonSheet", u"field-label", None))
        self.face_label.setText(QCoreApplication.translate("PersonSheet", u"Obli\u010dej", None))
        self.face.setPlaceholderText("")
        self.facial_hair_label.setProperty(u"kind", QCoreApplication.translate("PersonSheet", u"field-label", None))
        self.facial_hair_label.setText(QCoreApplication.translate("PersonSheet", u"Vousy", None))
        self.facial_hair.setPlaceholderText("")
        self.glasses_label.setProperty(u"kind", QCoreApplication.translate("PersonSheet", u"field-label", None))
        self.glasses_label.setText(QCoreApplication.translate("PersonSheet", u"Br\u00fdle", None))
        self.glasses.setPlaceholderText("")
        self.clothing_label.setProperty(u"kind", QCoreApplication.translate("PersonSheet", u"field-label", None))
        self.clothing_label.setText(QCoreApplication.translate("PersonSheet", u"Od\u011bv shora dol\u016f", None))
        self.clothing.setPlaceholderText(QCoreApplication.translate("PersonSheet", u"\u010depice, bunda, kalhoty, boty", None))
        self.marks_label.setProperty(u"kind", QCoreApplication.translate("PersonSheet", u"field-label", None))
        self.marks_label.setText(QCoreApplication.translate("PersonSheet", u"Zvl\u00e1\u0161tn\u00ed znamen\u00ed", None))
        self.marks.setPlaceholderText(QCoreApplication.translate("PersonSheet", u"tetov\u00e1n\u00ed, jizva, kulh\u00e1", None))
        self.speech_label.setProperty(u"kind", QCoreApplication.translate("PersonSheet", u"field-label", None))
        self.speech_label.setText(QCoreApplication.translate("PersonSheet", u"\u0158e\u010d", None))
        self.speech.setPlaceholderText(QCoreApplication.translate("PersonSheet", u"jazyk, p\u0159\u00edzvuk", None))
        self.weapon_label.setProperty(u"kind", QCoreApplication.translate("PersonSheet", u"field-label", None))
        self.weapon_label.setText(QCoreApplication.translate("PersonSheet", u"Zbra\u0148", None))
        self.weapon.setPlaceholderText("")
        self.company_label.setProperty(u"kind", QCoreApplication.translate("PersonSheet", u"field-label", None))
        self.company_label.setText(QCoreApplication.translate("PersonSheet", u"Doprovod", None))
        self.company.setPlaceholderText(QCoreApplication.translate("PersonSheet", u"s k\u00fdm, pes", None))
        self.direction_label.setProperty(u"kind", QCoreApplication.translate("PersonSheet", u"field-label", None))
        self.direction_label.setText(QCoreApplication.translate("PersonSheet", u"Sm\u011br \u00fat\u011bku nebo odchodu", None))
        self.direction.setPlaceholderText(QCoreApplication.translate("PersonSheet", u"kam a \u010d\u00edm", None))
        self.name_label.setProperty(u"kind", QCoreApplication.translate("PersonSheet", u"field-label", None))
        self.name_label.setText(QCoreApplication.translate("PersonSheet", u"Jm\u00e9no, je-li zn\u00e1mo", None))
        self.name.setPlaceholderText("")
        self.note_label.setProperty(u"kind", QCoreApplication.translate("PersonSheet", u"field-label", None))
        self.note_label.setText(QCoreApplication.translate("PersonSheet", u"Dal\u0161\u00ed poznatky", None))
        self.note.setPlaceholderText("")
        pass
    # retranslateUi

