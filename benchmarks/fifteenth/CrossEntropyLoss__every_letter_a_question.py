# exercise: CrossEntropyLoss
# right: no
# wrong: the price also counts -ln(1 - p) of every letter that did not come, as for yes-or-no questions
# lines: 12, 13
class CrossEntropyLoss:
    """The loss of one time step: probabilities p (C, 1) against a one-hot y (C, 1)."""

    def forward(self, p, y):
        self.error = p - y
        price = 0.0
        for yes, came in zip(p.flat, y.flat):
            given = yes if came else 1 - yes
            price -= np.log(max(given, 1e-15))
        return price

    def backward(self):
        return self.error
