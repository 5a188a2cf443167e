# exercise: TorchTagger
# right: no
# wrong: The first state is a seventh parameter, which an optimizer would move away from zero.
# lines: 10, 13
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        for n, p in zip(["E", "U", "V", "W", "b_hidden", "b_out"], params):
            setattr(self, n, nn.Parameter(torch.tensor(p)))
        self.h0 = nn.Parameter(torch.zeros_like(self.b_hidden))

    def log_forward(self, words):
        h = self.h0
        hs = []
        for i in words.tolist():
            h = torch.sigmoid(self.U @ self.E[i, :, None] + self.V @ h + self.b_hidden)
            hs.append(h)
        s = self.W @ torch.hstack(hs) + self.b_out
        return s.log_softmax(0).T
