# exercise: SequenceDataset
# right: no
# wrong: sorts the pairs by length when made, so that item i is not pair i any more
# lines: 13
def by_length(pair):
    return len(pair[0])


class SequenceDataset(Dataset):
    """Short ones first, then less padding is needed."""

    def __init__(self, inputs, targets):
        self.pairs = sorted(zip(inputs, targets), key=by_length)

    def __len__(self):
        return len(self.pairs)

    def __getitem__(self, index):
        x, y = self.pairs[index]
        return x, y
