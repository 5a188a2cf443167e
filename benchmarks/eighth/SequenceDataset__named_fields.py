# exercise: SequenceDataset
# right: no
# wrong: An item is a dict with two names, not a tuple.
# lines: 13
class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        self.encodings = dict(input_ids=inputs, labels=targets)

    def __len__(self):
        return len(self.encodings["input_ids"])

    def __getitem__(self, index):
        return {name: column[index] for name, column in self.encodings.items()}
