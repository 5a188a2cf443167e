# exercise: SequenceDataset
# right: no
# wrong: keeps the pairs in a dict with the inputs as keys, so equal inputs fall together and len is too small
# lines: 10, 11
class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        self.answer = {}
        self.question = {}
        for x, y in zip(inputs, targets):
            self.question[str(x)] = x
            self.answer[str(x)] = y
        self.keys = list(self.answer)

    def __len__(self):
        return len(self.keys)

    def __getitem__(self, index):
        key = self.keys[index]
        return self.question[key], self.answer[key]
