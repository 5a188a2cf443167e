# exercise: tagger_states
# right: yes
from dataclasses import dataclass
import typing
@dataclass
class Net:
    E: np.ndarray
    U: np.ndarray
    V: np.ndarray
    W: np.ndarray
    b_hidden: np.ndarray
    b_out: np.ndarray
    @property
    def H(self):
        return self.V.shape[1]
    def walk(self, words):
        h = np.zeros((self.H, 1))
        yield h
        for w in words:
            x = self.E[[w]].T
            h = sigmoid(self.U @ x + self.V @ h + self.b_hidden)
            yield h
def tagger_states(words, params):
    return np.concatenate(list(Net(*params).walk(words)), axis=1).T
