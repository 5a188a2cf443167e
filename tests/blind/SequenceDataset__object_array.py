# exercise: SequenceDataset
# right: no
# wrong: The pairs are packed into an object array, which becomes three-dimensional when all sequences have one length, so arrays come out in place of the lists.
# lines: 10
# name: packed-in-an-object-array
class SequenceDataset(Dataset):
    """Pairs of sequences, inputs[i] and targets[i]: two lists of one length, untouched."""

    def __init__(self, inputs, targets):
        self.pairs = np.array([inputs, targets], dtype=object)

    def __len__(self):
        return self.pairs.shape[1]

    def __getitem__(self, index):
        x, y = self.pairs[:, index]
        return x, y
