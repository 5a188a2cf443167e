# exercise: Tanh
# right: yes
class Tanh:
    def __init__(self):
        self.x = None

    def forward(self, x):
        self.x = np.array(x)          # a copy: nobody can change it later
        return np.tanh(x)

    def backward(self, d_h):
        h = np.tanh(self.x)
        return (1 - h) * (1 + h) * d_h
