# exercise: TorchTagger
# right: no
# wrong: the parameters share memory with the arrays
# lines: 8
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        wrapped = [nn.Parameter(torch.from_numpy(p)) for p in params]
        self.E, self.U, self.V, self.W, self.b_hidden, self.b_out = wrapped

    def log_forward(self, words):
        h = self.E.new_zeros(len(self.V), 1)
        rows = []
        for w in words:
            x = self.E[w].unsqueeze(1)
            h = torch.sigmoid(self.U @ x + self.V @ h + self.b_hidden)
            rows.append((self.W @ h + self.b_out).squeeze(1))
        return torch.log_softmax(torch.stack(rows), dim=1)
