# exercise: TorchTagger
# right: no
# wrong: the state is cut from the graph at every word, so no gradient goes back through time
# lines: 19
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        names = ["E", "U", "V", "W", "b_hidden", "b_out"]
        for n, p in zip(names, params):
            setattr(self, n, nn.Parameter(torch.tensor(p)))

    def step(self, h, x):
        return torch.sigmoid(self.U @ x + self.V @ h + self.b_hidden[:, 0])

    def log_forward(self, words):
        h = self.V.new_zeros(self.V.shape[0])
        out = []
        for w in words:
            h = self.step(h.detach(), self.E[w])
            out.append(self.W @ h + self.b_out[:, 0])
        return torch.log_softmax(torch.stack(out), dim=-1)
