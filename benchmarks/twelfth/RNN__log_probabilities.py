# exercise: RNN
# right: no
# wrong: Returns log-softmax values in place of the logits.
# lines: 15
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.vocab_size = vocab_size
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        x = F.one_hot(tokens, self.vocab_size).to(self.rnn.weight_ih_l0)
        out, hidden = self.rnn(x, hidden)
        return F.log_softmax(self.linear(out), dim=-1), hidden
