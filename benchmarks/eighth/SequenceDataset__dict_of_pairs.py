# exercise: SequenceDataset
# right: no
# wrong: The pairs are kept in a dict by their input, so equal inputs are kept once only, with the last target.
# lines: 9
class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        self.book = {}
        for x, y in zip(inputs, targets):
            self.book[tuple(x)] = (x, y)

    def __len__(self):
        return len(self.book)

    def __getitem__(self, index):
        return list(self.book.values())[index]
