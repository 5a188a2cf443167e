# exercise: TorchTagger
# right: no
# wrong: b_out overwrites b_hidden in a loop of names
# lines: 8
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        for name, p in zip(("E", "U", "V", "W", "b", "b"), params):
            setattr(self, name, nn.Parameter(torch.tensor(p)))

    def log_forward(self, words):
        h = torch.zeros(self.V.shape[0], dtype=self.V.dtype)
        states = []
        for w in words:
            h = torch.sigmoid(self.U @ self.E[w] + self.V @ h + self.b[:, 0])
            states.append(h)
        return torch.log_softmax(torch.stack(states) @ self.W.T + self.b[:, 0], dim=-1)
