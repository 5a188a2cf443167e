# exercise: TorchTagger
# right: no
# wrong: the zero state before the first word is a parameter too, so the module has seven and training moves the start
# lines: 11
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        names = ("E", "U", "V", "W", "b_hidden", "b_out")
        for name, p in zip(names, params):
            setattr(self, name, nn.Parameter(torch.tensor(p)))
        self.h0 = nn.Parameter(torch.zeros_like(self.b_hidden[:, 0]))

    def log_forward(self, words):
        h = self.h0
        states = []
        for w in words:
            h = torch.sigmoid(self.U @ self.E[w] + self.V @ h + self.b_hidden[:, 0])
            states.append(h)
        logits = torch.stack(states) @ self.W.T + self.b_out.T
        return nn.functional.log_softmax(logits, dim=1)
