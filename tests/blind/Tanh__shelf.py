# exercise: Tanh
# right: no
# wrong: The kept outputs lie in a list that belongs to the class, so layers in use at the same time take each other's outputs.
# lines: 7
# name: one-pile-for-all-layers
class Tanh:
    shelf = []

    def forward(self, x):
        h = np.tanh(x)
        self.shelf.append(h)
        return h

    def backward(self, d_h):
        h = self.shelf.pop()
        return d_h * (1 - h * h)
