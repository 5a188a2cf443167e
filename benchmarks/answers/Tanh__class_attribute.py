# exercise: Tanh
# right: no
# wrong: the output is kept on the class, not on the object, so two layers overwrite each other (Tanh.h)
import numpy as np


class Tanh:
    h = None

    def forward(self, x):
        Tanh.h = np.tanh(x)
        return Tanh.h

    def backward(self, d_h):
        return d_h - d_h * Tanh.h * Tanh.h
