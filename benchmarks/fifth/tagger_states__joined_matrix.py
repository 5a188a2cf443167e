# exercise: tagger_states
# right: yes
class Cell:
    def __init__(self, params):
        self.E, U, V, _, b, _ = params
        self.M = np.concatenate((V, U, b), axis=1)
        self.h = np.zeros((len(V), 1))

    def read(self, w):
        self.h = sigmoid(self.M @ np.vstack((self.h, self.E[w, :, None], [[1.0]])))
        return self.h


def tagger_states(words, params):
    cell = Cell(params)
    columns = [cell.h] + [cell.read(w) for w in words]
    return np.hstack(columns).T
