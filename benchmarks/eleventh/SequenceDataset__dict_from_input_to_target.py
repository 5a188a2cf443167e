# exercise: SequenceDataset
# right: no
# wrong: The pairs are kept in a dict by input, so pairs with equal inputs collapse into one.
# lines: 10
class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        self.answer = {}
        self.original = {}
        for x, y in zip(inputs, targets):
            key = tuple(x)
            self.original[key] = x
            self.answer[key] = y
        self.keys = list(self.answer)

    def __len__(self):
        return len(self.keys)

    def __getitem__(self, index):
        key = self.keys[index]
        return self.original[key], self.answer[key]
