# exercise: SequenceDataset
# right: yes
class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        def pick(index):
            return (inputs[index], targets[index])

        self._pick = pick
        self._count = lambda: len(inputs)

    def __len__(self):
        return self._count()

    def __getitem__(self, index):
        return self._pick(index)
