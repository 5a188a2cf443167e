# exercise: SequenceDataset
# right: no
# wrong: inputs and targets are shifted once more, each pair loses a word at either end
# lines: 9
class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        self.samples = []
        for source, target in zip(inputs, targets):
            self.samples.append((source[:-1], target[1:]))

    def __len__(self):
        return len(self.samples)

    def __getitem__(self, index):
        source, target = self.samples[index]
        return source, target
