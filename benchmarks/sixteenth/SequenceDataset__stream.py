# exercise: SequenceDataset
# right: no
# wrong: The pairs stand in a zip that can be walked through only once, so later look-ups get other pairs or none.
# lines: 11, 17
from itertools import islice


class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        self.size = len(inputs)
        self.stream = zip(inputs, targets)

    def __len__(self):
        return self.size

    def __getitem__(self, index):
        return next(islice(self.stream, index, None))
