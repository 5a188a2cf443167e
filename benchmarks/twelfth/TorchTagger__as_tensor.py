# exercise: TorchTagger
# right: no
# wrong: as_tensor does not copy, so the parameters share memory with the arrays
# lines: 6
def to_parameter(array):
    return nn.Parameter(torch.as_tensor(array))


class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        self.E, self.U, self.V, self.W, self.b_hidden, self.b_out = map(to_parameter, params)

    def log_forward(self, words):
        fed = self.E[words] @ self.U.T + self.b_hidden.T
        h = torch.zeros_like(fed[0])
        states = []
        for row in fed:
            h = torch.sigmoid(row + self.V @ h)
            states.append(h)
        return (torch.stack(states) @ self.W.T + self.b_out.T).log_softmax(1)
