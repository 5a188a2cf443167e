# exercise: Tanh
# right: yes
from dataclasses import dataclass, field

@dataclass(eq=False)
class Tanh:
    kept: dict = field(default_factory=dict)

    def forward(self, x):
        e = np.expm1(-2 * np.abs(x))
        self.kept["h"] = np.sign(x) * (-e / (e + 2))
        return self.kept["h"]

    def backward(self, d_h):
        result = d_h.copy()
        result -= d_h * self.kept["h"] ** 2
        return result
