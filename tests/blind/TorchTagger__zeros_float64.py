# exercise: TorchTagger
# right: no
# wrong: The first state is float64 whatever dtype the parameters have, so that float32 parameters raise.
# lines: 11
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        for name, a in zip(("E", "U", "V", "W", "b_hidden", "b_out"), params):
            setattr(self, name, nn.Parameter(torch.tensor(a)))
    def log_forward(self, words):
        h = torch.zeros(self.V.shape[0], dtype=torch.float64)
        out = []
        for w in words:
            h = torch.sigmoid(self.U @ self.E[w] + self.V @ h + self.b_hidden[:, 0])
            out.append(self.W @ h + self.b_out[:, 0])
        return torch.log_softmax(torch.stack(out), dim=1)
