# exercise: TorchTagger
# right: no
# wrong: padding_idx=0 keeps the gradient of row 0 of E at zero although word 0 is a word like any other
# name: row-zero-is-padding
# lines: 17
import torch.nn.functional as F


class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        self.E, self.U, self.V, self.W, self.b_hidden, self.b_out = map(
            nn.Parameter, map(torch.tensor, params)
        )

    def log_forward(self, words):
        x = F.embedding(words, self.E, padding_idx=0)
        h = self.E.new_zeros(self.V.shape[0])
        hs = []
        for t in range(x.shape[0]):
            h = torch.sigmoid(F.linear(x[t], self.U, self.b_hidden[:, 0]) + F.linear(h, self.V))
            hs.append(h)
        return F.log_softmax(F.linear(torch.stack(hs), self.W, self.b_out[:, 0]), dim=-1)
