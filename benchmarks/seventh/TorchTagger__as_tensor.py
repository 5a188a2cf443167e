# exercise: TorchTagger
# right: no
# wrong: as_tensor shares the memory of the arrays instead of copying it
# lines: 8
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        weights = [nn.Parameter(torch.as_tensor(p)) for p in params]
        (self.E, self.U, self.V, self.W, self.b_hidden, self.b_out) = weights

    def log_forward(self, words):
        H = self.V.size(0)
        h = torch.zeros(H, dtype=self.E.dtype)
        out = []
        for w in words.tolist():
            h = torch.sigmoid(self.U @ self.E[w] + self.V @ h + self.b_hidden.view(H))
            out.append(self.W @ h + self.b_out.view(-1))
        return torch.stack(out).log_softmax(1)
