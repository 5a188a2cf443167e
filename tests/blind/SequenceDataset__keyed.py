# exercise: SequenceDataset
# right: no
# wrong: The pairs are kept in a dict under their input, so pairs with equal inputs become one.
# name: equal-inputs-once
# lines: 10
class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        pairs = {}
        for x, y in zip(inputs, targets):
            pairs[str(x)] = (x, y)
        self.pairs = list(pairs.values())

    def __len__(self):
        return len(self.pairs)

    def __getitem__(self, index):
        return self.pairs[index]
