# exercise: SequenceDataset
# right: no
# wrong: Shifts inputs and targets by one once more, although they are pairs already.
# lines: 14, 15
class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        self.x = inputs
        self.y = targets

    def __len__(self):
        return len(self.x)

    def __getitem__(self, index):
        x = self.x[index][:-1]
        y = self.y[index][1:]
        return (x, y)
