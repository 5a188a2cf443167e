# exercise: SequenceDataset
# right: yes
class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        def pair(index):
            return inputs[index], targets[index]

        self._pair = pair
        self._count = inputs.__len__

    def __len__(self):
        return self._count()

    def __getitem__(self, index):
        return self._pair(index)
