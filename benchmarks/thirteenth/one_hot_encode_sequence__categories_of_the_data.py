# exercise: one_hot_encode_sequence
# right: no
# wrong: the rows are the different indices that occur in this sequence, renumbered from 0, not the indices themselves
# lines: 10, 17
class OneHotEncoder:
    def __init__(self, size):
        self.size = size

    def fit(self, values):
        self.categories = sorted(set(int(v) for v in values))
        return self

    def transform(self, values):
        columns = []
        for v in values:
            column = np.zeros((self.size, 1))
            column[self.categories.index(int(v))] = 1
            columns.append(column)
        return np.array(columns)


def one_hot_encode_sequence(indices, vocab_size):
    return OneHotEncoder(vocab_size).fit(indices).transform(indices)
