# exercise: TorchTagger
# right: no
# wrong: a sigmoid is also put on the scores before the log-softmax
# lines: 21
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        self.E, self.U, self.V, self.W, self.b_hidden, self.b_out = (
            nn.Parameter(torch.tensor(p)) for p in params
        )
        self.act = nn.Sigmoid()

    def dense(self, bias, *terms):
        return self.act(sum(m @ v for m, v in terms) + bias[:, 0])

    def log_forward(self, words):
        h = self.V.new_zeros(len(self.V))
        scores = []
        for x in self.E[words]:
            h = self.dense(self.b_hidden, (self.U, x), (self.V, h))
            scores.append(self.dense(self.b_out, (self.W, h)))
        return torch.log_softmax(torch.stack(scores), dim=1)
