# exercise: TorchTagger
# right: no
# wrong: the state is kept on self between calls, so a second sentence does not start from zeros
# lines: 11, 18
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        self.E, self.U, self.V, self.W, self.b_hidden, self.b_out = (
            nn.Parameter(torch.tensor(p)) for p in params
        )
        self.h = torch.zeros(len(params[2]), dtype=self.V.dtype)

    def cell(self, x):
        self.h = torch.sigmoid(self.U @ x + self.V @ self.h + self.b_hidden.flatten())
        return self.h

    def log_forward(self, words):
        self.h = self.h.detach()
        hidden = torch.stack([self.cell(x) for x in self.E[words]])
        return (hidden @ self.W.t() + self.b_out.flatten()).log_softmax(1)
