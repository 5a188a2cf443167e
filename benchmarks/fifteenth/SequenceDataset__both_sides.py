# exercise: SequenceDataset
# right: yes
class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        self.sides = (inputs, targets)

    def __len__(self):
        return len(self.sides[0])

    def __getitem__(self, index):
        return tuple(side[index] for side in self.sides)
